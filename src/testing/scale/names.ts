/** An agency of a made-up city: the id, the official name and the short one. */
interface AgencyName {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly short: { readonly zh: string; readonly en: string };
}

const subjects: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['planning', '研究發展考核委員會', 'Research, Development and Evaluation Commission'],
  ['indigenous', '原住民事務委員會', 'Indigenous Peoples Commission'],
  ['hakka', '客家事務委員會', 'Hakka Affairs Commission'],
  ['civil', '民政局', 'Civil Affairs Bureau'],
  ['finance', '財政局', 'Finance Bureau'],
  ['education', '教育局', 'Education Bureau'],
  ['economy', '經濟發展局', 'Economic Development Bureau'],
  ['ocean', '海洋局', 'Marine Bureau'],
  ['agriculture', '農業局', 'Agriculture Bureau'],
  ['tourism', '觀光局', 'Tourism Bureau'],
  ['urban', '都市發展局', 'Urban Development Bureau'],
  ['works', '工務局', 'Public Works Bureau'],
  ['water', '水利局', 'Water Resources Bureau'],
  ['social', '社會局', 'Social Affairs Bureau'],
  ['labor', '勞工局', 'Labor Affairs Bureau'],
  ['police', '警察局', 'Police Department'],
  ['fire', '消防局', 'Fire Bureau'],
  ['health', '衛生局', 'Department of Health'],
  ['environment', '環境保護局', 'Environmental Protection Bureau'],
  ['metro', '捷運工程局', 'Mass Rapid Transit Bureau'],
  ['culture', '文化局', 'Bureau of Cultural Affairs'],
  ['transport', '交通局', 'Transportation Bureau'],
  ['legal', '法制局', 'Legal Affairs Bureau'],
  ['military', '兵役局', 'Military Service Bureau'],
  ['land', '地政局', 'Land Administration Bureau'],
  ['news', '新聞局', 'Information Bureau'],
  ['sports', '運動發展局', 'Sports Development Bureau'],
  ['youth', '青年局', 'Youth Bureau'],
  ['accounting', '主計處', 'Department of Budget, Accounting and Statistics'],
  ['personnel', '人事處公務人力發展中心', 'Department of Personnel, Civil Service Development Institute'],
];

/** Thirty agencies, with names as long as those of a real city. */
export const agencyNames = subjects.map(
  ([id, zh, en]): AgencyName => ({
    id,
    name: { zh: `港都市政府${zh}`, en: `${en}, Harbour City Government` },
    short: { zh, en: en.replace(/ (?:Bureau|Commission|Department)$/, '') },
  }),
) as [AgencyName, ...AgencyName[]];
