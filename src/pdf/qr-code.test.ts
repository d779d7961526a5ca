import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

const address = 'https://reports.example.org/verify/';

test('draws every dark module and no other', () => {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const drawn = data.map((row) => row.map(() => false));
  for (const [, x, y, length] of qrCode(address).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  expect(drawn).toEqual(data);
  expect(qrCode(address)).toContain(`viewBox="0 0 ${size} ${size}"`);
});

test('keeps four light modules on every side', () => {
  const places = [...qrCode(address).matchAll(/M(\d+) (\d+)h(\d+)/g)];
  expect(Math.min(...places.map(([, x]) => Number(x)))).toBe(4);
  expect(Math.min(...places.map(([, , y]) => Number(y)))).toBe(4);
});
