import { agencyNames } from './names.ts';
import { shareIds } from './registry.ts';

const [{ id: agency }] = agencyNames;
const long = {
  zh: '推動跨域整合智慧城市應用服務暨公私協力創新實證場域，強化市民專線及各機關聯合服務中心為民服務效能精進計畫',
  en: 'Cross-domain integration of smart-city applications, public-private proof-of-concept fields, and telecommunications infrastructure interoperability for citizens’ hotline responsiveness',
};

/** The files of the lead agency's report of a year: every kind of figure, and titles as long as they come. */
export function leadReport(year: number, held: readonly number[]): Record<string, unknown> {
  const since = held.indexOf(year);
  const count = (base: number, step: number) => (base + step * since).toLocaleString('en');
  return {
    'report.yaml': {
      agency,
      highlights: ['calls', 'satisfaction', 'national-rank', 'public-investment', 'households'],
      outline: [
        {
          id: 'hotline',
          no: '壹',
          title: { zh: '為民服務', en: 'Public service' },
          items: [
            { id: 'smart-services', no: '一', title: long },
            { id: 'case-kinds', no: '二', title: { zh: '案件組成', en: 'Composition of cases' } },
          ],
        },
        {
          id: 'evaluation',
          no: '貳',
          title: { zh: '管制考核', en: 'Control and evaluation' },
          items: [
            {
              id: 'review',
              no: '一',
              title: { zh: '公共建設計畫管考', en: 'Review of public construction' },
            },
          ],
        },
      ],
    },
    'figures.yaml': {
      'smart-services': {
        calls: { period: `${year}`, value: count(860_696, 12_345) },
        satisfaction: [
          { period: `${year}H1`, value: `${(90 + (since % 7) / 2).toFixed(1)}%` },
          { period: `${year}H2`, value: `${(91 + (since % 5) / 2).toFixed(1)}%` },
        ],
        'national-rank': { period: `${year - 1}`, value: `${1 + (since % 5)}` },
        households: { period: `@${year}-12`, value: count(1_012_345, 23_456) },
        'spring-cases': { period: `${year}-03/${year}-07`, value: count(12_345, 678) },
      },
      'case-kinds': Object.fromEntries(
        shareIds.map((id, index) => [id, { period: `${year}`, value: index === 0 ? '40.0%' : '10.0%' }]),
      ),
      review: { 'public-investment': { period: `${year}`, value: `${count(12_345, 678)}億6,789萬` } },
    },
    'hotline/smart-services.zh.mdx': `全年處理<Value of="calls" />，上半年滿意度<Value of="satisfaction" period="${year}H1" />，受惠<Value of="households" />。\n\n<Trend of="calls" />\n`,
    'hotline/smart-services.en.mdx': `The hotline handled <Value of="calls" />, satisfied <Value of="satisfaction" period="${year}H1" /> in the first half, and reached <Value of="households" />.\n\n<Trend of="calls" />\n`,
    'hotline/case-kinds.zh.mdx': '道路坑洞占比最高，為<Value of="share-roads" />。\n',
    'hotline/case-kinds.en.mdx': 'Most were potholes: <Value of="share-roads" />.\n',
    'evaluation/review.zh.mdx': '累計核定<Value of="public-investment" />。\n',
    'evaluation/review.en.mdx': 'So far <Value of="public-investment" /> was approved.\n',
  };
}
