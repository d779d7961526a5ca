import { formatDate } from '../model/date.ts';
import type { Locale } from '../model/locale.ts';

const zh = {
  verify: '查驗檔案',
  verifyDescription: '查驗手上的PDF或資料包是否確由本站公布、是否已有修訂。檔案不會上傳。',
  verifyLead:
    '每次公布時，本站把各檔案的SHA-256雜湊值記錄下來，稱為「封存」。檔案只要差一個位元，雜湊值就完全不同；因此多年後仍能確認手上的檔案是否為當時公布的那一份。',
  verifyNoneSealed: '目前各份報告均尚未封存，只能與現在公布的檔案核對。',
  choose: '選擇要查驗的檔案',
  chooseHelp: '也可以把檔案拖放到這裡。雜湊值在您的瀏覽器裡計算，檔案不會上傳，也不會傳送到任何地方。',
  working: '計算中…',
  noCrypto: '這個瀏覽器無法計算雜湊值，請改用下列指令，再與各份報告的表比對。',
  noHashes: '目前無法載入雜湊值清單，請重新整理本頁再試，或與各份報告的表比對。',
  unreadable: '無法讀取這個檔案，請重新選擇。',
  byHand: '不使用JavaScript時',
  byHandLead: '請在電腦上執行下列指令之一，把得到的64個字元與該份報告表中的SHA-256比對：',
  system: '系統',
  command: '指令',
  editions: '各份報告的檔案與封存',
  edition: '報告',
  state: '封存',
  notSealed: '尚未封存',
  sealedOn: (date: string, revision: string) => `${formatDate(date, 'zh')}封存（${revision}）`,
  filesOf: (edition: string) => `${edition}：檔案與封存`,
  filesDescription: (edition: string) => `${edition}現在公布的檔案與歷次封存的SHA-256。`,
  hashesFile: '全部雜湊值',
  nowPublished: '現在公布的檔案',
  nowLead: '由本站目前的內容與程式產生。內容摘要只隨報告的文字與數字改變，字型與版面改變時不變。',
  seals: '歷次封存',
  noSeals: '這份報告尚未封存。正式公布時才會封存；在此之前，檔案可能隨時更新。',
  sealHead: (date: string, revision: string) => `${formatDate(date, 'zh')}封存，${revision}`,
  content: '內容摘要',
  file: '檔案',
  size: '大小',
  hash: 'SHA-256',
  stateNow: '現況',
  original: '初版',
  revision: (count: number) => (count === 0 ? '初版' : `第${count}次修訂`),
  fileName: (edition: string, agency: string | undefined, kind: string) =>
    `${edition}，${agency ? `${agency}，` : ''}${kind}`,
  pdf: (language: Locale, isVolume: boolean, isArchive: boolean) =>
    `${isVolume ? '合訂本' : ''}${isArchive ? '歸檔版' : ''}PDF（${language === 'zh' ? '中文' : '英文'}）`,
  package: '資料包',
  states: {
    current: '封存，現行',
    reissue: '尚未封存，內容與已封存的相同',
    unsealed: '尚未封存',
    reissued: '封存，後以相同內容重新製作',
    superseded: '封存，內容已修訂',
    withdrawn: '封存，已不再公布',
    unknown: '不明',
  },
  current: (name: string, revision: string, date: string) =>
    `確認：這是${name}，${revision}，${formatDate(date, 'zh')}封存，也是現在公布的檔案。`,
  reissue: (name: string, revision: string, date: string) =>
    `這是${name}，現在公布的檔案。這個檔案本身尚未封存，內容與${formatDate(date, 'zh')}封存的${revision}相同。`,
  unsealed: (name: string, revision: string) =>
    `這是${name}，現在公布的檔案（${revision}），尚未封存。正式公布前，內容可能更新。`,
  reissued: (name: string, revision: string, date: string) =>
    `確認：這是${name}，${revision}，${formatDate(date, 'zh')}封存。檔案後來重新製作（字型、版面或程式更新），文字與數字相同，這一份仍然可用。`,
  superseded: (name: string, revision: string, date: string) =>
    `這是${name}，${revision}，${formatDate(date, 'zh')}封存。內容後來已有變動，請改用現行的檔案。`,
  supersededBy: (revision: string, date: string | undefined) =>
    `現行：${revision}${date ? `，${formatDate(date, 'zh')}封存` : '，尚未封存'}`,
  withdrawn: (name: string, revision: string, date: string) =>
    `這是${name}，${revision}，${formatDate(date, 'zh')}封存。本站現在不再公布這個檔案。`,
  unknown: (name: string) => `本站沒有「${name}」的紀錄：沒有封存過這個檔案，現在也沒有公布。`,
  unknownHelp:
    '可能的原因：檔案下載不完整；曾經加註、另存或重新列印；公布之後、封存之前曾更新；或並非出自本站。請從本站重新下載再查驗；若內容有出入，以本站現在公布的為準，並請洽提供檔案的人。',
  download: '下載現行的檔案',
  seeCorrections: '修訂的內容見「勘誤」',
  seeFiles: '這份報告的全部檔案與封存',
  corrections: '勘誤',
  correctionsDescription: '報告封存之後的每一次修訂：日期、項目、原文、新文與原因。',
  correctionsLead:
    '報告封存以後，內容若有修改，都在這裡逐筆列出，並在該項目旁與PDF封面之後註明。封存以前的修改不在此列。',
  noCorrections: '目前沒有修訂：已封存的報告都沒有更動過。',
  noneSealed: '目前沒有修訂；各份報告均尚未封存。',
  feed: '訂閱勘誤（RSS）',
  date: '日期',
  what: '項目',
  change: '修訂內容',
  revised: (count: number, date: string) =>
    `這份報告封存後修訂過${count}次，最近一次為${formatDate(date, 'zh')}。`,
  revisedItem: (date: string) => `修訂（${formatDate(date, 'zh')}）`,
  wholeReport: '整份',
  oldToNew: (old: string, now: string) => `原為「${old}」，改為「${now}」。`,
  reason: (reason: string) => `原因：${reason}`,
  packageOf: '資料包：各機關PDF、數字CSV與ODS、查驗資料',
  signatureOf: (signer: string) => `資料包的數位簽章（P7S，${signer}）`,
  filesAndSeals: '各檔的雜湊值與封存紀錄',
  verifyThis: '資料包、查驗與封存紀錄',
};

type Words = typeof zh;

const en: Words = {
  verify: 'Verify a file',
  verifyDescription:
    'Check whether a PDF or package was published by this site, and whether it has been revised. Nothing is uploaded.',
  verifyLead:
    'Whenever an edition is published, the SHA-256 of each file is recorded: the edition is sealed. If a single bit differs, so does the hash; a copy can therefore be recognised as what was published, however many years later.',
  verifyNoneSealed:
    'No report has been sealed yet, so a file can only be checked against those published now.',
  choose: 'Choose a file to verify',
  chooseHelp:
    'You can also drop a file here. The hash is computed in your browser; the file is not uploaded or sent anywhere.',
  working: 'Computing…',
  noCrypto:
    'This browser cannot compute the hash. Use one of the commands below, and compare with the tables of the reports.',
  noHashes:
    'The list of hashes could not be loaded. Reload this page, or compare with the tables of the reports.',
  unreadable: 'The file could not be read. Choose it again.',
  byHand: 'Without JavaScript',
  byHandLead:
    'Run one of these commands on your computer, and compare the 64 characters with the SHA-256 in the table of the report:',
  system: 'System',
  command: 'Command',
  editions: 'Files and seals by report',
  edition: 'Report',
  state: 'Seal',
  notSealed: 'Not sealed yet',
  sealedOn: (date, revision) => `Sealed on ${formatDate(date, 'en')} (${revision})`,
  filesOf: (edition) => `${edition}: files and seals`,
  filesDescription: (edition) => `The SHA-256 of the files of ${edition} as published now and as sealed.`,
  hashesFile: 'All hashes',
  nowPublished: 'Published now',
  nowLead:
    'Made from the current content and code of this site. The digest of the content changes only with the words and figures of the reports, not with typefaces or layout.',
  seals: 'Seals',
  noSeals:
    'This report has not been sealed yet. It will be when it is officially published; until then its files may change.',
  sealHead: (date, revision) => `Sealed on ${formatDate(date, 'en')}, ${revision}`,
  content: 'Digest of the content',
  file: 'File',
  size: 'Size',
  hash: 'SHA-256',
  stateNow: 'State',
  original: 'as first published',
  revision: (count) => (count === 0 ? 'as first published' : `revision ${count}`),
  fileName: (edition, agency, kind) => `${edition}, ${agency ? `${agency}, ` : ''}${kind}`,
  pdf: (language, isVolume, isArchive) => {
    const name = language === 'zh' ? 'Chinese' : 'English';
    const kind = [...(isVolume ? ['bound volume'] : []), ...(isArchive ? ['archive copy'] : [])].join(', ');
    return kind ? `${kind} (PDF, ${name})` : `PDF (${name})`;
  },
  package: 'package',
  states: {
    current: 'sealed, current',
    reissue: 'not sealed yet, same content as sealed',
    unsealed: 'not sealed yet',
    reissued: 'sealed, since reissued with the same content',
    superseded: 'sealed, content since revised',
    withdrawn: 'sealed, no longer published',
    unknown: 'unknown',
  },
  current: (name, revision, date) =>
    `Confirmed: this is ${name}, ${revision}, sealed on ${formatDate(date, 'en')}. It is also the file published now.`,
  reissue: (name, revision, date) =>
    `This is ${name}, as published now. The file itself is not sealed yet; its content is the same as that sealed on ${formatDate(date, 'en')}, ${revision}.`,
  unsealed: (name, revision) =>
    `This is ${name}, as published now (${revision}). It is not sealed yet; until it is, its content may change.`,
  reissued: (name, revision, date) =>
    `Confirmed: this is ${name}, ${revision}, sealed on ${formatDate(date, 'en')}. The file has been regenerated since (for typefaces, layout or code), with the same words and figures. This copy is still good.`,
  superseded: (name, revision, date) =>
    `This is ${name}, ${revision}, sealed on ${formatDate(date, 'en')}. Its content has changed since. Please use the current file.`,
  supersededBy: (revision, date) =>
    `Current: ${revision}, ${date ? `sealed on ${formatDate(date, 'en')}` : 'not sealed yet'}`,
  withdrawn: (name, revision, date) =>
    `This is ${name}, ${revision}, sealed on ${formatDate(date, 'en')}. This site no longer publishes it.`,
  unknown: (name) => `This site has no record of “${name}”: it was never sealed, and is not published now.`,
  unknownHelp:
    'It may be an incomplete download; it may have been annotated, saved again or reprinted; it may have been replaced before it was sealed; or it did not come from this site. Download it from here and try again. If the contents differ, what this site publishes now prevails; ask whoever gave you the file.',
  download: 'Download the current file',
  seeCorrections: 'What was revised: corrections',
  seeFiles: 'All files and seals of this report',
  corrections: 'Corrections',
  correctionsDescription:
    'Every revision of a sealed report: its date, the item, the old and new wording, and the reason.',
  correctionsLead:
    'Whatever is changed in a report after it was sealed is listed here, entry by entry, and noted beside the item and after the cover of the PDF. Changes made before that are not.',
  noCorrections: 'There are no corrections: no sealed report has been changed.',
  noneSealed: 'There are no corrections; no report has been sealed yet.',
  feed: 'Subscribe to corrections (RSS)',
  date: 'Date',
  what: 'Item',
  change: 'What was changed',
  revised: (count, date) =>
    `This report has been revised ${count === 1 ? 'once' : `${count} times`} since it was sealed, last on ${formatDate(date, 'en')}.`,
  revisedItem: (date) => `Revised on ${formatDate(date, 'en')}`,
  wholeReport: 'the whole',
  oldToNew: (old, now) => `“${old}” became “${now}”.`,
  reason: (reason) => `Reason: ${reason}`,
  packageOf: 'Package: PDF of every agency, figures as CSV and ODS, checksums',
  signatureOf: (signer) => `Digital signature of the package (P7S, ${signer})`,
  filesAndSeals: 'File hashes and seals',
  verifyThis: 'Package, hashes and seals',
};

/** The words on seals and corrections in a language. */
export function sealWords(locale: Locale): Words {
  return locale === 'zh' ? zh : en;
}
