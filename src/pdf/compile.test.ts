import { expect, test } from 'vitest';
import { compilePdf } from './compile.ts';

const head = '#set document(title: "t")\n#set text(font: "Noto Serif TC", fallback: false)\n';

test('an error says what and where', async () => {
  await expect(compilePdf(`${head}#missing()`, 0, ['ua-1'])).rejects.toThrow(
    /report\.typ:3:\d+: unknown variable: missing/,
  );
});

test('a warning is an error', async () => {
  await expect(
    compilePdf('#set document(title: "t")\n#set text(font: "No Such Face")\nA', 0, ['ua-1']),
  ).rejects.toThrow(/unknown font family: no such face/);
});

test('a character that no font has is an error', async () => {
  await expect(compilePdf(`${head}爲`, 0, ['ua-1'])).rejects.toThrow(/爲.*could not be displayed/);
});

test('a document after a failed one is compiled', async () => {
  const failed = compilePdf('#panic()', 0, ['ua-1']);
  const sound = compilePdf(`${head}A`, 0, ['ua-1']);
  await expect(failed).rejects.toThrow();
  expect((await sound)[0]?.length).toBeGreaterThan(0);
});
