import type { Bilingual, Locale } from '../model/locale.ts';
import { formatPlace } from '../sources/document.ts';
import type { Audit } from './audit.ts';
import { type Finding, type FindingKind, findingKinds } from './finding.ts';

const kindNames: Readonly<Record<Finding['kind'], Bilingual>> = {
  missing: { zh: '遺漏', en: 'missing' },
  altered: { zh: '有異', en: 'altered' },
  added: { zh: '多出', en: 'added' },
  optional: { zh: '提示', en: 'hint' },
};

const localeNames: Readonly<Record<Locale, Bilingual>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

/** An audit for people: each difference with both places, exceptions that nothing needs, and the count. */
export function auditToTerminal(audit: Audit, locale: Locale): string {
  const { findings, idle, diagnostics, errors, unit } = audit;
  return [
    ...diagnostics.map(({ file, line, column, rule, message, hint }) =>
      [`${file}:${line}:${column}  ${rule}`, message[locale], hint[locale]].join('\n  '),
    ),
    ...(errors > 0 ? [unreadTexts(errors)[locale]] : []),
    ...findings.map((finding) => (finding.kind === 'optional' ? hintLine : block)(finding, unit, locale)),
    ...idle.map(({ found, kind, place: { file, line, column } }) => {
      const sentence = {
        zh: `例外「${found}」（${kindNames[kind].zh}）沒有對應的差異，請刪除或改正。`,
        en: `Unneeded exception \`${found}\` (${kind}), which no difference matches. Remove or mend it.`,
      };
      return `${file}:${line}:${column}\n  ${sentence[locale]}`;
    }),
    summary(audit, locale),
  ].join('\n\n');
}

function unreadTexts(errors: number): Bilingual {
  return {
    zh: `這份報告的檔案有 ${errors} 個錯誤（缺少或無法讀取的內文），請先執行 npm run check。`,
    en: `The report's files have ${errors} ${errors === 1 ? 'error' : 'errors'} (texts that are missing or can't be read). Run npm run check first.`,
  };
}

function block({ kind, found, source, report }: Finding, unit: Audit['unit'], locale: Locale): string {
  const place = source && [sourceLine(source, kind, unit, locale)];
  return [
    `${kindNames[kind][locale]}  ${found}`,
    ...(place ?? []),
    ...report.map(
      (at) => `${localeNames[at.locale][locale]}  ${at.file}:${at.line}${at.twin ? `  ${at.twin}` : ''}`,
    ),
  ].join('\n  ');
}

function sourceLine(
  { line, excerpt }: NonNullable<Finding['source']>,
  kind: Finding['kind'],
  unit: Audit['unit'],
  locale: Locale,
): string {
  const near = kind === 'added';
  const place = formatPlace(unit, line, locale);
  if (locale === 'zh') return `原文  ${place}${near ? '附近' : ''}  ${excerpt}`;
  return `source  ${near ? 'near ' : ''}${place}  ${excerpt}`;
}

/** A Han numeral that a retelling may word otherwise, in a line. */
function hintLine({ found, source, report }: Finding, unit: Audit['unit'], locale: Locale): string {
  const place = source ? formatPlace(unit, source.line, locale) : '';
  const lacking = report.map((place) => localeNames[place.locale][locale]);
  return locale === 'zh'
    ? `提示  「${found}」在${lacking.join('與')}沒有對應，可能是改寫。原文${place}：${source?.excerpt}`
    : `hint  \`${found}\` has no match in the ${lacking.join(' and the ')}; it may be reworded. Source, ${place}: ${source?.excerpt}`;
}

function summary({ findings, excused }: Audit, locale: Locale): string {
  const count = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind).length;
  const differs = findingKinds.some((kind) => count(kind) > 0);
  const counts = findingKinds.map((kind) => `${kindNames[kind][locale]} ${count(kind)}`);
  if (locale === 'zh') {
    const reasons = excused > 0 ? `另有 ${excused} 項例外已記錄原因。` : '';
    return `${differs ? `稽核完成：${counts.join('、')}。` : '稽核完成：原文的數字、日期與專有名稱都有對應。'}${reasons}`;
  }
  const reasons = excused > 0 ? ` ${excused} more with a recorded reason.` : '';
  return `${differs ? `Audited: ${counts.join(', ')}.` : 'Audited: the numbers, dates and proper names of source and report agree.'}${reasons}`;
}
