/** Characters that are the same to a searcher; the first of each group stands for all. */
const variants: readonly string[] =
  '臺台 為爲 裡裏 啟啓 群羣 峰峯 線綫 眾衆 秘祕 污汙汚 占佔 畫劃 溫温 戶户 內内 錄録 產産 黃黄 真眞 教敎 即卽 既旣 歲歳 著着 嘆歎 跡蹟迹 僱雇 恆恒 床牀 麵麪 衛衞 說説 稅税 閱閲 脫脱 銳鋭 妝粧 鹽塩 釐厘 岩巖 彩綵 砲炮 帳賬 鄰隣 雞鷄 鋪舖 證証 週周 布佈 查査 別别 吳吴 每毎 決决 況况 淨凈 減减 值値 研硏 絕絶 步歩 顏顔 青靑 清淸 兌兑 強强 戲戱 晉晋 冊册 兇凶'.split(
    ' ',
  );

const standing: ReadonlyMap<string, string> = new Map(
  variants.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
);

/** Text made ready for comparison, with the place in the original of each of its UTF-16 code units. */
interface Folded {
  readonly text: string;
  /** One entry more than the text has code units: the last is the original's length. */
  readonly places: readonly number[];
}

/**
 * Folds what is the same to a searcher into one form: capitals, full-width letters, digits and
 * punctuation, compatibility ideographs (as copied from PDFs), variants of characters (臺台), accents and
 * curly quotation marks. NFKC would go too far: it turns `㎡` and `①` into other words.
 */
export function fold(original: string): Folded {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit++) places.push(at);
    text += folded;
    at += character.length;
  }
  places.push(at);
  return { text, places };
}

/** {@link fold} where places don't matter. */
export function foldText(original: string): string {
  return fold(original).text;
}

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = plain(character);
    known.set(character, folded);
  }
  return folded;
}

function plain(character: string): string {
  if (/[！-～]/.test(character)) return plain(String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  if (/[\u3000\u00a0]/.test(character)) return ' ';
  if (/[‘’]/.test(character)) return "'";
  if (/[“”„「」『』]/.test(character)) return '"';
  if (/\u200b|\ufeff|\p{Variation_Selector}/u.test(character)) return '';
  const canonical = character.normalize('NFC');
  const base = /\p{Script=Latin}/u.test(canonical)
    ? canonical.normalize('NFD').replace(/\p{M}/gu, '')
    : canonical;
  return standing.get(base) ?? base.toLowerCase();
}
