/** The Chinese of every description of a field, by the English that its schema gives. */
export const descriptionsZh: Readonly<Record<string, string>> = {
  'An id of agencies.yaml': 'agencies.yaml 裡的機關代碼',
  'Up to six indicators that stand for the report on its page, at a glance and on the home page':
    '代表這份報告的指標，最多六個，顯示於報告頁、概覽與首頁',
  'Chapters, or parts that hold chapters, in order': '各章，或各部分及其下的章，依順序排列',
  'The same in every edition that has it; also the file name and the anchor':
    '代碼：各年度的同一項目使用同一個代碼，也是檔名與網頁錨點',
  'The number as printed: 壹, 一, (一), 1., (1)': '編號，照原報告所印：壹、一、(一)、1.、(1)',
  'The heading': '標題',
  'Traditional Chinese': '中文',
  English: '英文',
  'The chapters of the part, in order': '這一部分的各章，依順序排列',
  'The items of the chapter, in order': '這一章的項目，依順序排列',
  'Items under this one': '這個項目之下的項目',
  'What the figure refers to: 112, 112H1, FY113, @112-12, 112-03/112-07':
    '數值所指的期間：112（年）、112H1（上半年）、FY113（會計年度）、@112-12（截至）、112-03/112-07（月份）',
  'The figure as the source prints it, without its unit: "281.57萬"':
    '數值，照原報告的寫法，不含單位，例如 "281.57萬"',
  "An editor's note on a figure that fails a check in the source": '編者註：原報告的數值未通過檢核時填寫',
  'The check that the figure fails in the source, or agreement':
    '未通過的檢核的代碼，或 agreement（各處不一致）',
  'What does not add up, in Chinese': '哪裡不符（中文）',
  'The same in English': '哪裡不符（英文）',
  'Why there is no value': '沒有數值的原因',
  "The theme's name": '主題名稱',
  'Indicators by id': '指標，以代碼為鍵',
  'What is measured, in a few words': '指標名稱：衡量什麼',
  'What is counted, over what, by whom': '定義：計入什麼、範圍為何、由誰統計',
  'An id of units.yaml': 'units.yaml 裡的單位代碼',
  'flow: counted over a period; stock: state at a date; share: part of a whole; rate: achievement; rank; score: points given; amount: money':
    'flow 期間累計；stock 某日的狀態；share 占比；rate 達成率；rank 名次；score 分數；amount 金額',
  'Which way is better; neutral unless beyond dispute': '高或低為佳；無定論者為 neutral',
  'The kind of period that its figures usually refer to': '數值通常所指的期間種類',
  'Changes of the definition; no percentage is shown across one': '定義的改變；改變前後不相比較',
  'The last period before the change, and the first after it': '改變前的最後一期與改變後的第一期',
  'What changed in what is counted, in a sentence': '計算的範圍或方式如何改變（一句話）',
  'What the figures must obey, by id': '數值應符合的檢核，以代碼為鍵',
  'What must hold, in a sentence': '應成立的關係（一句話）',
  'The parts add up to the total': '各部分合計等於總數',
  'An id of the registry': '指標登錄檔裡的代碼',
  'An indicator, or a number such as 100%': '指標代碼，或數字，例如 100%',
  'How far rounding may carry the sum; 0 if absent': '四捨五入容許的差；省略為 0',
  'A percentage is part divided by whole, at its printed decimals':
    '百分比等於部分除以全體，取所印的小數位數',
  "A monthly average is the total divided by the months, or by those of the figure's period":
    '月平均等於總數除以月數，或除以數值期間的月數',
  'A figure is a multiple of another': '數值為另一數值的倍數',
  'A figure does not exceed another': '數值不超過另一數值',
  "A figure is the number of entries of the item's list": '數值等於該項目清單的項數',
  'An id of an item': '項目代碼',
  'A cumulative figure never falls': '累計數不減少',
  'Where the site stands, without base path; the variable SITE overrides it':
    '網站的網址，不含路徑；環境變數 SITE 可覆寫',
  'Path under the address; the variable BASE overrides it': '網址之下的路徑；環境變數 BASE 可覆寫',
  "The site's name": '網站名稱',
  'Who publishes the site': '發布者',
  'What the site is, in a sentence or two': '網站簡介（一、二句）',
  'What these texts are and are not; shown on every page and PDF cover':
    '聲明：內容的性質；顯示於每一頁與 PDF 封面',
  'Whose published reports the texts were prepared from': '內容所依據的報告來源',
  'Where readers can turn to': '聯絡方式',
  "Whose reports the site holds; stands above the site's name on every page":
    '報告由哪個機關編製；顯示於每一頁網站名稱的上方',
  'What the site is not, in a word or two, beside whose reports it holds: a demonstration':
    '本站的性質，例如「示範站」；顯示於機關名稱之後',
  'The office that answers': '承辦單位',
  'Its postal address': '地址',
  'Its telephone number, with the area code': '電話（含區碼）',
  'Its electronic mail address': '電子郵件',
  'Its page or form on the web': '網頁或意見信箱的網址',
  'When the content was last updated; shown where a page has no recorded date of its own':
    '內容最後更新的日期；頁面沒有自己的日期時顯示',
  'The licence of the content': '內容的授權',
  'The title of the edition': '年度的標題',
  'The ROC year that the edition reports on': '報告所述的民國年',
  'A draft shows in development, never in a build; edition-missing: the edition exists but no source of it could be had':
    'published 已公布；draft 草稿，只在預覽時顯示；edition-missing 有這個年度，但未能取得報告',
  'The recorded date of publication; absent where none is known': '有紀錄的公布日期；不知道就不填',
  'A recorded date, YYYY-MM-DD in the AD calendar': '有紀錄的日期，西元 YYYY-MM-DD',
  'Codes of the official classification (分類檢索): subject, administration, service':
    '政府網站分類檢索的代碼：主題、施政、服務',
  'What stood there': '原本的內容',
  'What stands there now': '現在的內容',
  'Why it was changed': '修訂的原因',
  'An id of the outline; absent where the report as a whole is meant': '大綱裡的代碼；指整份報告時不填',
  'Changes of the report since it was sealed, oldest first': '封存後的修訂，由舊到新',
  'Changes of the edition as a whole since it was sealed, oldest first': '整個年度封存後的修訂，由舊到新',
  'Official name': '正式名稱',
  'Name for navigation and running text': '簡稱',
  'Measure word that follows the number in Chinese': '中文量詞，接在數字之後',
  'English word after 1 and after any other number': '英文單數與複數',
  'plain: 5 cases; percent: 5%; currency: NT$5; ordinal: 5th':
    'plain 一般（省略即為一般）；percent 百分比；currency 新臺幣；ordinal 名次',
  'The Chinese term': '中文用語',
  'The English used for it': '採用的英文',
  'Other accepted English forms': '其他可接受的英文',
  'What happened to the items':
    'renamed 改名；began 新增；ended 不再列載；split 拆分；merged 合併；moved 移動',
  'Ids of the items concerned': '有關項目的代碼',
  'The edition before: annual/108': '變動前的年度，例如 annual/108',
  'The edition after: annual/109': '變動後的年度，例如 annual/109',
  'What changed, in a sentence': '如何變動（一句話）',
  'Why, only where a report says so': '原因；報告有說明才填',
  'The number or date as the source prints it; as the report does, of what was added':
    '原文所印的數字或日期；多出者照報告所印',
  'What the audit finds: missing, altered or added': 'missing 遺漏；altered 有異；added 多出',
  'Why the report differs': '為何不同',
};
