import type { Locale } from '../model/locale.ts';

/** One row of the table of access keys. */
interface AccessKey {
  readonly key: string;
  readonly does: string;
}

/** How a browser takes an access key. */
interface Browser {
  readonly name: string;
  readonly keys: string;
}

const zh = {
  title: '網站導覽',
  description: '本站有哪些頁面，以及快速鍵怎麼用。',
  keysTitle: '快速鍵與導盲磚',
  keysLead:
    '每頁分為上方功能、主要內容與下方資訊三個區塊，各以導盲磚「:::」標示。快速鍵可直接移到各區塊；英文字母不分大小寫。',
  key: '快速鍵',
  does: '作用',
  keys: [
    { key: 'U', does: '上方功能區塊：網站名稱、主選單、語言' },
    { key: 'C', does: '主要內容區塊' },
    { key: 'Z', does: '下方資訊區塊：聲明、授權、各項政策' },
    { key: 'S', does: '檢索' },
  ] as readonly AccessKey[],
  browsersTitle: '各瀏覽器的按法',
  browser: '瀏覽器',
  press: '按法',
  browsers: [
    { name: 'Chrome、Edge（Windows、Linux）', keys: 'Alt＋快速鍵' },
    { name: 'Firefox（Windows、Linux）', keys: 'Alt＋Shift＋快速鍵' },
    { name: 'Chrome、Edge、Firefox、Safari（macOS）', keys: 'Control＋Option＋快速鍵' },
  ] as readonly Browser[],
  contentsTitle: '網站架構',
  site: '本站說明',
  annual: '年度報告',
  council: '議會業務報告',
  tools: '指標、對照與資料',
};

type Words = typeof zh;

const en: Words = {
  title: 'Site map',
  description: 'The pages of this site, and how to use its access keys.',
  keysTitle: 'Access keys and block anchors',
  keysLead:
    'Each page has three blocks, each marked by the anchor “:::”: the top with the menu, the main content, and the foot. Access keys lead straight to them.',
  key: 'Access key',
  does: 'Where it leads',
  keys: [
    { key: 'U', does: 'Top of page: the site’s name, main menu, language' },
    { key: 'C', does: 'Main content' },
    { key: 'Z', does: 'Foot of page: notice, licence, policies' },
    { key: 'S', does: 'Search' },
  ],
  browsersTitle: 'Keys by browser',
  browser: 'Browser',
  press: 'Keys to press',
  browsers: [
    { name: 'Chrome, Edge (Windows, Linux)', keys: 'Alt + access key' },
    { name: 'Firefox (Windows, Linux)', keys: 'Alt + Shift + access key' },
    { name: 'Chrome, Edge, Firefox, Safari (macOS)', keys: 'Control + Option + access key' },
  ],
  contentsTitle: 'Site structure',
  site: 'About this site',
  annual: 'Annual reports',
  council: 'Reports to the City Council',
  tools: 'Indicators, comparisons and data',
};

/** The words of the site map in a language. */
export function sitemapWords(locale: Locale): Words {
  return locale === 'zh' ? zh : en;
}
