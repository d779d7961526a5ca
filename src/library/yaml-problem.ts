import type { ErrorCode } from 'yaml';
import type { Bilingual } from '../model/locale.ts';

const separated = {
  zh: '冒號與逗號用半形，冒號後加空格，引號要成對；值裡若有冒號、逗號或井號，整個值要加引號。',
  en: 'Colons and commas are half-width, a space follows a colon, quotes come in pairs. A value with a colon, comma or hash needs quotes.',
};
const aligned = {
  zh: '請用空格縮排，並與同一層的其他行對齊。',
  en: 'Indent with spaces, and align the line with the others of its level.',
};

/** What a YAML error is and what to do, by the parser's code. */
const problems: Partial<Record<ErrorCode, { readonly message: Bilingual; readonly hint: Bilingual }>> = {
  TAB_AS_INDENT: {
    message: { zh: '這一行用定位字元（Tab）縮排。', en: 'Unexpected tab as indentation, expected spaces.' },
    hint: aligned,
  },
  BAD_INDENT: {
    message: {
      zh: '這一行的縮排不對。',
      en: 'Unexpected indentation.',
    },
    hint: aligned,
  },
  MISSING_CHAR: {
    message: { zh: '這裡少了冒號、逗號、引號或括號。', en: 'Missing colon, comma, quote or bracket.' },
    hint: separated,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      zh: '同一行有兩個冒號，或下一行縮得太多。',
      en: 'Unexpected second colon on a line, or indentation after it.',
    },
    hint: separated,
  },
  BLOCK_IN_FLOW: {
    message: { zh: '大括號裡有多餘的冒號或連字號。', en: 'Unexpected colon or hyphen inside braces.' },
    hint: separated,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: { zh: '這一行不是「欄位: 值」。', en: 'Unexpected line, expected a key, a colon and a value.' },
    hint: separated,
  },
  UNEXPECTED_TOKEN: {
    message: { zh: '這裡有多餘的符號。', en: 'Unexpected mark.' },
    hint: separated,
  },
  BAD_SCALAR_START: {
    message: { zh: '值的第一個字元是 YAML 的符號。', en: 'Unexpected mark at the start of a value.' },
    hint: { zh: '請把整個值加上引號。', en: 'Put the whole value in quotes.' },
  },
  BAD_DQ_ESCAPE: {
    message: { zh: '雙引號裡的反斜線無法辨認。', en: 'Unexpected backslash inside double quotes.' },
    hint: { zh: '請改用單引號，或刪除反斜線。', en: 'Use single quotes, or delete the backslash.' },
  },
};

const unclosed = {
  message: { zh: '這裡的括號沒有關閉。', en: 'Missing end of the brackets here.' },
  hint: { zh: '請補上 } 或 ]。', en: 'Add the } or ].' },
};

/** Whether an error is a bracket that is not closed, which the parser finds only further on. */
export function isUnclosed(reason: string): boolean {
  return /^Flow (?:map|sequence)/.test(reason);
}

/** An error of the YAML parser in words for an author. */
export function describeYamlError(code: ErrorCode, reason: string): { message: Bilingual; hint: Bilingual } {
  if (isUnclosed(reason)) return unclosed;
  return (
    problems[code] ?? {
      message: { zh: `YAML 語法有誤：${reason}`, en: `Unexpected YAML: ${reason}` },
      hint: {
        zh: '請檢查這一行與前一行的縮排與引號。',
        en: 'Check indentation and quotes of this line and the one before.',
      },
    }
  );
}
