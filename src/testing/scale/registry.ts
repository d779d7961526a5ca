import type { agencyNames } from './names.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const parts = ['roads', 'lights', 'trees', 'noise', 'waste', 'animals', 'others'];
const partNames = ['道路坑洞', '路燈故障', '行道樹', '噪音', '廢棄物', '動物', '其他'];
const partNamesEn = ['Potholes', 'Street lights', 'Street trees', 'Noise', 'Waste', 'Animals', 'Others'];

/** The parts of a whole that the lead agency's shares are of, as ids of indicators. */
export const shareIds = parts.map((part) => `share-${part}`);

const measured = (
  zh: string,
  en: string,
  unit: string,
  kind: string,
  period: string,
  direction = 'neutral',
) => ({
  name: { zh, en },
  definition: { zh: `${zh}，依原報告所載。`, en: `${en}, as the reports state.` },
  ...{ unit, kind, direction, period },
});

/** The registry: what the lead agency states every year, and one figure of each of the others. */
export function indicatorFiles(
  names: typeof agencyNames | readonly (typeof agencyNames)[number][],
): [string, string][] {
  const services = {
    calls: measured(
      '市民專線話務中心全年電話處理量（含轉接與線上派工）',
      'Calls handled by the citizens’ hotline, transfers and online dispatches included',
      'calls',
      'flow',
      'year',
    ),
    satisfaction: measured(
      '話務服務滿意度',
      'Satisfaction with the hotline',
      'percent',
      'rate',
      'half-year',
      'higher',
    ),
    'national-rank': measured('全國評比名次', 'Place in the national review', 'rank', 'rank', 'year'),
    'public-investment': measured(
      '公共建設計畫累計核定總經費',
      'Total approved for public construction, cumulative',
      'twd',
      'amount',
      'year',
    ),
    households: measured('智慧服務覆蓋戶數', 'Households reached', 'cases', 'stock', 'as-of', 'higher'),
    'spring-cases': measured(
      '三月至七月受理件數',
      'Cases received from March to July',
      'cases',
      'flow',
      'months',
    ),
  };
  const composition = Object.fromEntries(
    shareIds.map((id, index) => [
      id,
      measured(`${partNames[index]}案件占比`, `Share of ${partNamesEn[index]}`, 'percent', 'share', 'year'),
    ]),
  );
  const others = Object.fromEntries(
    names
      .slice(1)
      .map(({ id, short }) => [
        `${id}-cases`,
        measured(`${short.zh}受理件數`, `Cases received: ${short.en}`, 'cases', 'flow', 'year'),
      ]),
  );
  const files: [string, string][] = [
    [
      'indicators/services.yaml',
      json({ theme: { zh: '為民服務', en: 'Public service' }, indicators: services }),
    ],
    [
      'indicators/composition.yaml',
      json({
        theme: { zh: '案件組成', en: 'Composition of cases' },
        indicators: composition,
        checks: {
          'shares-add-up': {
            name: { zh: '各類案件占比合計為100%', en: 'The shares add up to 100%' },
            sum: { parts: shareIds, total: '100%', tolerance: '0.5%' },
          },
        },
      }),
    ],
  ];
  if (names.length > 1) {
    files.push([
      'indicators/agencies.yaml',
      json({ theme: { zh: '各機關', en: 'Agencies' }, indicators: others }),
    ]);
  }
  return files;
}
