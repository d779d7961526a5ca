import type { Report } from '../library/library.ts';
import type { Bilingual, Locale } from '../model/locale.ts';
import { periodKey } from '../model/period.ts';
import { formatPlace, type SourceDocument } from '../sources/document.ts';
import type { Import } from './import.ts';

/** An import for people: what was matched, what was guessed, what is left over, and what to do next. */
export function importToTerminal(
  made: Import,
  report: Report,
  { unit }: SourceDocument,
  locale: Locale,
): string {
  const { headings, texts, doubtful, kept, figures, leftovers, unplaced } = made;
  const { found, missing, unknown } = headings;
  const guessed = found.filter(({ how }) => how === 'guessed');
  const certain = figures.filter((figure) => figure.certain);
  const offered = figures.filter((figure) => !figure.certain);
  const sections: (readonly [Bilingual, readonly string[]])[] = [
    [
      {
        zh: `標題：相符 ${found.length - guessed.length}、推定 ${guessed.length}、原文沒有 ${missing.length}、大綱沒有 ${unknown.length}。`,
        en: `Headings: ${found.length - guessed.length} matched, ${guessed.length} guessed, ${missing.length} not in the source, ${unknown.length} not in the outline.`,
      },
      [],
    ],
    [
      { zh: '推定的標題，請核對：', en: 'Guessed headings, to be checked:' },
      guessed.map(({ heading, printed }) => `${printed} → ${heading.title.zh} (${heading.id})`),
    ],
    [
      {
        zh: '原文找不到的標題，若不再列載請自 report.yaml 刪除：',
        en: 'Headings that the source lacks; delete from report.yaml what has ended:',
      },
      missing.map(({ id, title }) => `${title.zh} (${id})`),
    ],
    [
      {
        zh: `大綱沒有的標題，請加到 report.yaml（內文在 ${fileName(unplaced)}）：`,
        en: `Headings to add to report.yaml (their texts are in ${fileName(unplaced)}):`,
      },
      unknown.map(({ printed }) => printed),
    ],
    [{ zh: `內文：${texts.length} 個項目。`, en: `Texts: ${texts.length} items.` }, []],
    [
      { zh: '歸屬不確定的段落，請核對：', en: 'Paragraphs whose item is a guess, to be checked:' },
      doubtful.map(({ entry, paragraphs }) => {
        const places = [...new Set(paragraphs.map(({ place }) => formatPlace(unit, place, locale)))];
        return `${entry.title[locale]} (${entry.id})  ${places.join(locale === 'zh' ? '、' : ', ')}`;
      }),
    ],
    [
      {
        zh: `項目已有內文，未覆寫（匯入的文字在 ${fileName(unplaced)}）：`,
        en: `Items that had a text, which was left alone (the imported one is in ${fileName(unplaced)}):`,
      },
      kept.map(({ id, title }) => `${title[locale]} (${id})`),
    ],
    [
      {
        zh: `數值：填入 ${certain.length}、待確認 ${offered.length}（figures.yaml 行末註明原文）。`,
        en: `Figures: ${certain.length} filled in, ${offered.length} to be confirmed (the source stands at the end of their lines in figures.yaml).`,
      },
      offered.map(
        ({ indicator, period, written }) => `${indicator.id} ${periodKey(period)}  ${written.value}`,
      ),
    ],
    [
      leftovers.length > 0
        ? {
            zh: `沒有歸位的文字全在 ${unplaced}，請逐段處理後刪除該檔。`,
            en: `All that was not placed is in ${unplaced}. Go through it, then delete the file.`,
          }
        : { zh: '原文的文字全部歸位。', en: 'All of the source was placed.' },
      [],
    ],
    [
      {
        zh: `接下來：npm run check；譯好英文後，以 npm run audit -- <檔案> ${report.path} 與原文比對。`,
        en: `Next: npm run check. When the English is done, compare with the source: npm run audit -- <file> ${report.path}`,
      },
      [],
    ],
  ];
  // A list's title alone says nothing.
  return sections
    .filter(([title, lines]) => lines.length > 0 || !/[：:]$/.test(title.zh))
    .map(([title, lines]) => [title[locale], ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n');
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
