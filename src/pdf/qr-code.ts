import { encode } from 'uqr';

/** Light modules around the code, without which telephones do not find it. */
const quietZone = 4;

/** The QR code of a text as an SVG of one path, one unit a module; every run of dark modules is a rectangle. */
export function qrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${runs.join('')}"/></svg>`;
}
