import type { Locale } from '../model/locale.ts';

const zh = {
  title: '聯絡方式',
  description: '對本站或報告內容有疑問時的聯絡對象。',
  siteTitle: '關於本站',
  none: '本站沒有設置服務窗口，因此不提供電話與信箱。',
  corrections: '已更正的內容列在',
  correctionsLink: '勘誤',
  foundMistake: '發現錯誤時如何反映',
  name: '承辦單位',
  address: '地址',
  phone: '電話',
  email: '電子郵件',
  url: '網頁',
  reportsTitle: '關於報告',
  reports: '報告所載的施政內容，請洽編製報告的機關：',
};

type Words = typeof zh;

const en: Words = {
  title: 'Contact',
  description: 'Whom to ask about this site or about what the reports say.',
  siteTitle: 'About this site',
  none: 'This site has no service desk, so there is no telephone number or mailbox to give.',
  corrections: 'What has been corrected is listed under',
  correctionsLink: 'Corrections',
  foundMistake: 'What to do when you find a mistake',
  name: 'Office',
  address: 'Address',
  phone: 'Telephone',
  email: 'Email',
  url: 'Web page',
  reportsTitle: 'About the reports',
  reports: 'For the work that the reports describe, please ask the agency that wrote them:',
};

const all: Readonly<Record<Locale, Words>> = { zh, en };

/** The words of the contact page. */
export function contactWords(locale: Locale): Words {
  return all[locale];
}
