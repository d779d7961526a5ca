import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Bilingual } from '../model/locale.ts';
import type { YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Checks a YAML file against a schema. Schema errors are translated here and nowhere else. */
export function validate<Output>(
  yaml: YamlFile,
  schema: z.ZodType<Output>,
): { data: Output | undefined; diagnostics: Diagnostic[] } {
  if (yaml.diagnostics.length > 0) return { data: undefined, diagnostics: [...yaml.diagnostics] };
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { data: result.data, diagnostics: [] };
  return { data: undefined, diagnostics: result.error.issues.flatMap((issue) => translate(yaml, issue, [])) };
}

function translate(yaml: YamlFile, issue: Issue, parent: PropertyKey[]): Diagnostic[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return closestBranch(issue.errors).flatMap((inner) => translate(yaml, inner, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...yaml.keyPlace(path, key),
      rule: 'unknown-key',
      severity: 'error',
      message: { zh: `沒有名為「${key}」的欄位。`, en: `Unexpected key \`${key}\`.` },
      hint: unknownKeyHint(key),
    }));
  }
  const field = path.map(String).join('.') || '（整個檔案）';
  return [
    {
      ...yaml.place(path),
      rule: 'schema',
      severity: 'error',
      message: describe(issue, field),
      hint: {
        zh: '請照編輯指南填寫這個欄位。',
        en: "Write the field as the editors' guide says.",
      },
    },
  ];
}

function unknownKeyHint(key: string): Bilingual {
  if (/[：，]/.test(key)) {
    return {
      zh: '冒號與逗號要用半形，後面加空格。',
      en: 'Colons and commas are half-width, with a space after them.',
    };
  }
  if (/^\d/.test(key)) {
    return {
      zh: '含有逗號的值要加引號，例如 "202,880"。',
      en: 'A value with a comma needs quotes, as in "202,880".',
    };
  }
  return {
    zh: '請檢查拼字，或刪除這一行；可用的欄位見編輯指南。',
    en: 'Check its spelling or remove it; the guide lists the fields.',
  };
}

/** Of the forms that a value may have, the one that it misses by least is the one that was meant. */
function closestBranch(branches: readonly Issue[][]): Issue[] {
  const weight = (issues: Issue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  return [...branches].sort(
    (a, b) => Number(wrongType(a)) - Number(wrongType(b)) || weight(a) - weight(b),
  )[0] as Issue[];
}

const typeNames: Record<string, Bilingual> = {
  string: { zh: '文字', en: 'a text' },
  object: { zh: '一組欄位', en: 'a mapping' },
  record: { zh: '一組欄位', en: 'a mapping' },
  array: { zh: '清單', en: 'a list' },
};

/** Forms of texts by Zod's name or, for a pattern, by the words that its schema gives. */
const formats: Record<string, Bilingual> = {
  date: { zh: '日期，例如 2024-03-01', en: 'a date such as 2024-03-01' },
  email: { zh: '電子郵件，例如 office@example.org', en: 'an email address such as office@example.org' },
  url: { zh: '網址，例如 https://example.org', en: 'a web address such as https://example.org' },
  'lower-case letters and digits joined by hyphens': {
    zh: '以連字號相連的小寫英文字母與數字',
    en: 'lower-case letters and digits joined by hyphens',
  },
  'lower-case letters and digits joined by hyphens, and not `glance`, which is the page at a glance': {
    zh: '以連字號相連的小寫英文字母與數字，且不是 glance（概覽頁的網址）',
    en: 'lower-case letters and digits joined by hyphens, and not `glance`, which is the page at a glance',
  },
  'a path that begins and ends with a slash': {
    zh: '以斜線開頭並結尾的路徑',
    en: 'a path that begins and ends with a slash',
  },
};

/** Whether a value is not even of the kind that a form asks for: a mapping where it asks for a list. */
function wrongType(issues: readonly Issue[]): boolean {
  return issues.some(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === 'invalid_type' || (issue.code === 'invalid_union' && issue.errors.every(wrongType))),
  );
}

function describe(issue: Issue, field: string): Bilingual {
  const missing = issue.input === undefined;
  switch (issue.code) {
    case 'invalid_type': {
      const expected = typeNames[issue.expected] ?? { zh: issue.expected, en: issue.expected };
      if (missing) return { zh: `缺少「${field}」。`, en: `Missing \`${field}\`, expected ${expected.en}.` };
      return {
        zh: `「${field}」的值應為${expected.zh}。`,
        en: `Unexpected value of \`${field}\`, expected ${expected.en}.`,
      };
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (missing) {
        return {
          zh: `缺少「${field}」，應為 ${values.join('、')} 之一。`,
          en: `Missing \`${field}\`, expected one of ${values.join(', ')}.`,
        };
      }
      return {
        zh: `「${field}」的值「${String(issue.input)}」無法使用，應為 ${values.join('、')} 之一。`,
        en: `Unexpected value \`${String(issue.input)}\` of \`${field}\`, expected one of ${values.join(', ')}.`,
      };
    }
    case 'invalid_format': {
      const expected = formats[issue.format === 'regex' ? issue.message : issue.format];
      return {
        zh: `「${field}」的值「${String(issue.input)}」不合格式，應為${expected?.zh ?? `：${issue.message}`}。`,
        en: `Unexpected value \`${String(issue.input)}\` of \`${field}\`, expected ${expected?.en ?? issue.message}.`,
      };
    }
    case 'too_big':
      return {
        zh: `「${field}」最多 ${issue.maximum} 個。`,
        en: `Unexpected length of \`${field}\`, expected ${issue.maximum} at most.`,
      };
    case 'too_small':
      return { zh: `「${field}」不得為空。`, en: `Unexpected empty \`${field}\`.` };
    default:
      return {
        zh: `「${field}」的值不符格式（${issue.message}）。`,
        en: `Unexpected value of \`${field}\` (${issue.message}).`,
      };
  }
}
