import { type Mutate, pickLine, replaceLine } from './mutation.ts';

const yaml = /\.yaml$/;
const figures = /figures\.yaml$/;
const registry = /indicators\/.*\.yaml$/;
const prose = /(?:joint-services|research)\/.*\.mdx$/;
const keyed = /^(\s*(?:- )?)([\w-]+): (\S.*)$/;

/** Every kind of slip and of malice that content is held against, by name. */
export const kinds: Readonly<Record<string, Mutate>> = {
  'a list where a text belongs': (files, random) => {
    const place = pickLine(files, random, registry, /^ {4}(?:unit|kind|direction|period): /);
    return replaceLine(place, place.line.replace(/: .*/, ': [a, b]'));
  },
  'a unit that does not exist': (files, random) => {
    const place = pickLine(files, random, registry, /^ {4}unit: /);
    return replaceLine(place, `    unit: ${random.pick(['people', 'call', 'NT$', '件', 'constructor'])}`);
  },
  'a word outside an enumeration': (files, random) => {
    const place = pickLine(files, random, registry, /^ {4}(?:kind|direction|period): /);
    return replaceLine(place, place.line.replace(/: .*/, `: ${random.pick(['best', '__proto__', '"1"'])}`));
  },
  'a period that is none': (files, random) => {
    const place = pickLine(files, random, figures, /period: /);
    const wrong = random.pick(['1112', '2023', '112H3', '112-13', '@112-02-30', '一一二', '112/113', '0']);
    return replaceLine(place, place.line.replace(/period: "?[^",}\s]+"?/, `period: "${wrong}"`));
  },
  'a figure that is none': (files, random) => {
    const place = pickLine(files, random, figures, /value: /);
    const wrong = random.pick(['12,34', '1e9', '八十萬', '5件', '3-5萬', '１２.', 'NaN', '0x10', '50-40']);
    return replaceLine(place, place.line.replace(/value: "?[^"}]+"?(?=\s*[}]|$)/, `value: "${wrong}"`));
  },
  'an item of figures that does not exist': (files, random) => {
    const place = pickLine(files, random, figures, /^[\w-]+:$/);
    return replaceLine(place, `${place.line.replace(':', random.pick(['x', '-2', 's']))}:`);
  },
  'an id that is none': (files, random) => {
    const place = pickLine(files, random, /report\.yaml$/, /id: /);
    const wrong = random.pick(['Call Review', 'call_review', '服務', '../call', '-a', 'a--b']);
    return replaceLine(place, place.line.replace(/id: [\w-]+/, `id: "${wrong}"`));
  },
  'a field that does not exist': (files, random) => {
    const place = pickLine(files, random, registry, /^ {4}(?:unit|kind): /);
    return replaceLine(
      place,
      `${place.line}\n    ${random.pick(['colour', 'uint', '單位', 'toString'])}: a`,
      1,
    );
  },
  'a key that stands twice': (files, random) => {
    const place = pickLine(files, random, registry, /^ {4}(?:unit|kind|direction): /);
    return replaceLine(place, `${place.line}\n${place.line}`, 1);
  },
  'a tab as indentation': (files, random) => {
    const place = pickLine(files, random, yaml, /^ {2,}[\w-]+:/);
    return replaceLine(place, place.line.replace(/^ +/, '\t'));
  },
  'a full-width colon': (files, random) => {
    const place = pickLine(files, random, registry, /^ {4}(?:unit|kind|direction): /);
    return { ...replaceLine(place, place.line.replace(': ', '：')), line: undefined as never };
  },
  'a bracket that is not closed': (files, random) => {
    const place = pickLine(files, random, yaml, /^[^#]*\{.*\}$/);
    return { ...replaceLine(place, place.line.replace(/\}$/, '')), line: undefined as never };
  },
  'markup that texts do not have': (files, random) => {
    const place = pickLine(files, random, prose, /^[^-<>:\s][^:]*[。.]$/);
    const wrong = random.pick([
      '<b>粗</b>',
      '<Value',
      '{process.exit()}',
      '![圖](a.png)',
      '<script>alert(1)</script>',
      '[連結](javascript:alert(1))',
      '<Value of="no-such-figure" />',
      '<Value of={1} />',
      '<Chart of="calls-total" />',
      '`code`',
      '<!-- remark -->',
      '</Note>',
      '[a](/annual/999/)',
    ]);
    return replaceLine(place, `${place.line} ${wrong}`);
  },
  'a heading, a rule or code in a text': (files, random) => {
    const place = pickLine(files, random, prose, /^[^-<>:\s][^:]*[。.]$/);
    const wrong = random.pick(['# 標題', '***', '```\ncode\n```', 'export const a = 1', '~~~\n~~~']);
    return replaceLine(place, `${place.line}\n\n${wrong}\n`, 2);
  },
  'a number that one language has': (files, random) => {
    const place = pickLine(files, random, prose, /^[^-<>:\s][^:]*[。.]$/);
    return {
      ...replaceLine(place, `${place.line}${random.pick([' 7,531', ' 86.42', ' 99'])}`),
      expect: 'found',
    };
  },
  'bytes that are not UTF-8': (files, random) => {
    const place = pickLine(files, random, /\.(?:mdx|yaml)$/, /[一-鿿]/);
    const bytes = Buffer.from(place.lines.join('\n'));
    const start = Buffer.byteLength(place.lines.slice(0, place.index).join('\n'));
    const at = bytes.findIndex((byte, index) => index > start && byte >= 0xe0);
    bytes[at + 1 + random.below(2)] = random.pick([0x41, 0xff, 0xc0]);
    return { file: place.file, content: bytes, expect: 'found here', line: place.index + 1 };
  },
  'a file in UTF-16': (files, random) => {
    const [file, text] = random.pick([...files]);
    return { file, content: Buffer.from(`\ufeff${text}`, 'utf16le'), expect: 'found here' };
  },
  'a NUL or a mark that turns the text': (files, random) => {
    const place = pickLine(files, random, prose, /^[^-<>:\s][^:]*[。.]$/);
    const wrong = random.pick(['\0', '\u202e', '\u200b', '\u0007', '\ue000', '\u2066']);
    return replaceLine(place, place.line.slice(0, 4) + wrong + place.line.slice(4));
  },
  'a file cut short': (files, random) => {
    const [file, text] = random.pick([...files]);
    return { file, content: text.slice(0, random.below(text.length)), expect: 'found here or nothing' };
  },
  'an empty file': (files, random) => {
    const [file] = random.pick([...files].filter(([name]) => !/figures|changes|glossary/.test(name)));
    return { file, content: random.pick(['', '\n\n', '---\n']), expect: 'found here' };
  },
  'a file that is gone': (files, random) => {
    const [file] = random.pick(
      [...files].filter(([name]) => !/audit|changes|glossary|research|pages/.test(name)),
    );
    return { file, expect: 'found' };
  },
  'a byte order mark': (files, random) => {
    const [file, text] = random.pick([...files]);
    return { file, content: `\ufeff${text}`, expect: 'nothing' };
  },
  'lines ended by CR and LF': (files, random) => {
    const [file, text] = random.pick([...files]);
    return { file, content: text.replaceAll('\n', random.pick(['\r\n', '\r'])), expect: 'nothing' };
  },
  'a huge file': (files, random) => {
    const [file, text] = random.pick([...files].filter(([name]) => /\.mdx$|figures|glossary/.test(name)));
    return {
      file,
      content: text.padEnd(3_000_000, random.pick([text, '[', '*', '<', '{a: '])),
      expect: 'found here',
    };
  },
  'deep nesting and endless references': (files, random) => {
    const depth = 3_000;
    const [file, content] = random.pick([
      ['figures.yaml', '['.repeat(depth)],
      ['figures.yaml', `${'{a: '.repeat(depth)}b${'}'.repeat(depth)}`],
      [
        'figures.yaml',
        'a: &a [b, b, b, b, b, b, b, b, b]\n' +
          [...'bcdefgh']
            .map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at]}, `.repeat(9)}]\n`)
            .join(''),
      ],
      ['figures.yaml', 'a: &a\n  b: *a\n'],
      ['figures.yaml', 'a: *nowhere\n'],
      ['joint-services/call-review.zh.mdx', '> '.repeat(depth) + 'a'],
      ['joint-services/call-review.zh.mdx', '<Note>'.repeat(depth)],
      ['joint-services/call-review.zh.mdx', '**a'.repeat(depth)],
      ['joint-services/call-review.zh.mdx', '[a]('.repeat(depth)],
    ] as const);
    const path = [...files.keys()].find((name) => name.endsWith(`rdec/${file}`)) ?? '';
    return { file: path, content, expect: 'found here' };
  },
  'a name that no file has': (_files, random) => {
    const name = random.pick([
      'Call-Review.zh.mdx',
      'call review.zh.mdx',
      '服務.zh.mdx',
      'café.zh.mdx',
      'cafe\u0301.zh.mdx',
      '🚒.zh.mdx',
      'call-review.zh.MDX',
      'call-review.md',
      'call-review.yml',
      'a\nb.zh.mdx',
      'a\'b"c.zh.mdx',
      '-rf.zh.mdx',
      'call-review.fr.mdx',
      'call-review.zh.mdx.bak',
      '__proto__.zh.mdx',
      'constructor.zh.mdx',
      `${'a'.repeat(200)}.zh.mdx`,
      'a%2F.zh.mdx',
      'report.docx',
      '\u202eabc.zh.mdx',
    ]);
    return {
      file: `content/annual/112/rdec/joint-services/${name}`,
      content: '內文。\n',
      expect: 'found here',
    };
  },
  'a link in place of a file': (files, random) => {
    const [file] = random.pick([...files].filter(([name]) => /rdec\/.*mdx$/.test(name)));
    return {
      file,
      link: random.pick(['/etc/passwd', '../../../../site.yaml', 'nowhere', '.', '..']),
      expect: 'found here',
    };
  },
  'another word, another order': (files, random) => {
    const place = pickLine(files, random, /(?:agencies|glossary|changes|site)\.yaml$/, keyed);
    return {
      ...replaceLine(place, `# ${random.pick(['備註', 'a: b', '{'])}\n${place.line}`),
      expect: 'nothing',
    };
  },
};
