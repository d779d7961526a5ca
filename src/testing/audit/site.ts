import { readFileSync } from 'node:fs';
import type { ContentFiles } from '../../library/files.ts';

/** A document in plain text as conversion leaves it, with every disorder that the audit puts right. */
export const auditSource = readFileSync(new URL('source.txt', import.meta.url), 'utf8');

/** The files of a site whose one report retells {@link auditSource} faithfully. */
const faithful: Readonly<Record<string, string>> = {
  'agencies.yaml': `rdec:
  name: { zh: 研究發展考核委員會, en: "Research, Development and Evaluation Commission" }
  short: { zh: 研考會, en: RDEC }
`,
  'units.yaml': `calls: { zh: 通, en: { one: call, other: calls } }
twd: { zh: 元, en: { one: NT$, other: NT$ }, style: currency }
`,
  'indicators/services.yaml': `theme: { zh: 為民服務, en: Public service }
indicators:
  calls-total:
    name: { zh: 電話處理量, en: Calls handled }
    definition: { zh: 全年處理的電話通數。, en: Calls handled in a year. }
    unit: calls
    kind: flow
    direction: neutral
    period: year
  participation-subsidy:
    name: { zh: 補助經費, en: Subsidies }
    definition: { zh: 全年核定的補助經費。, en: Subsidies approved in a year. }
    unit: twd
    kind: amount
    direction: neutral
    period: year
`,
  'annual/112/edition.yaml': `title: { zh: 112年度施政績效成果報告, en: Annual Performance Report 2023 }
year: 112
`,
  'annual/112/rdec/report.yaml': `agency: rdec
outline:
  - id: research
    no: "壹"
    title: { zh: 研究發展, en: Research and Development }
    items:
      - id: participation
        no: "一"
        title: { zh: 公民參與, en: Citizen participation }
      - id: polls
        no: "二"
        title: { zh: 民意調查, en: Opinion polls }
  - id: joint-services
    no: "貳"
    title: { zh: 聯合服務, en: Joint services }
    items:
      - id: calls
        no: "(1)"
        title: { zh: 24小時不打烊服務, en: Round-the-clock service }
`,
  'annual/112/rdec/figures.yaml': `participation:
  participation-subsidy: { period: "112", value: "281.57萬" }
calls:
  calls-total: { period: "112", value: "860,696" }
`,
  'annual/112/rdec/research/participation.zh.mdx': `1. 112年2月17日核定補助機關及區公所推動公民參與案12案，補助經費為<Value of="participation-subsidy" />。
2. 提議通過檢核，並於45日內獲1,500份民眾附議即正式成案；成果網瀏覽量近3萬6千次，較111年成長10%。
`,
  'annual/112/rdec/research/participation.en.mdx': `1. On 17 February 2023, 12 projects of citizen participation were approved, with subsidies of <Value of="participation-subsidy" />.
2. A proposal that passes the review and has 1,500 endorsements within 45 days is accepted. The website was viewed nearly 36,000 times, 10% more than in 2022.
`,
  'annual/112/rdec/research/polls.zh.mdx': `委託民意調查機構辦理電話訪問，自111年12月5日起至112年6月止完成有效樣本1,068份，並於4次座談會說明，8月底前公布調查報告。

<Note>

編者註：原文另頁作1,088份。

</Note>
`,
  'annual/112/rdec/research/polls.en.mdx': `From 5 December 2022 to June 2023, an agency interviewed 1,068 people by telephone. The results were explained at four forums and published by the end of August 2023.

<Note>

Editor’s note: 1,088 on another page of the source.

</Note>
`,
  'annual/112/rdec/joint-services/calls.zh.mdx': `話務中心112年1月至12月電話總處理量為<Value of="calls-total" />，夜間值機7人。
`,
  'annual/112/rdec/joint-services/calls.en.mdx': `From January to December 2023, the call centre handled <Value of="calls-total" />. At night 7 people answer.
`,
};

/** A piece of a file of the report (by its path from the report's folder) and what stands there instead. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly write: string;
}

/**
 * The files of the site with pieces of the report written anew.
 *
 * @param added whole files to add, by their path from the report's folder
 * @throws where a piece does not stand in its file exactly once
 */
export function auditFiles(
  edits: readonly Edit[] = [],
  added: Readonly<Record<string, string>> = {},
): ContentFiles {
  const folder = 'annual/112/rdec/';
  const files = new Map(Object.entries(faithful));
  for (const { file, find, write } of edits) {
    const [before, after, ...more] = (files.get(folder + file) ?? '').split(find);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`\`${find}\` must stand in ${file} exactly once`);
    }
    files.set(folder + file, before + write + after);
  }
  for (const [file, text] of Object.entries(added)) files.set(folder + file, text);
  return new Map([...files].map(([file, text]) => [`content/${file}`, text]));
}
