/** Whether two names differ by a slip of the pen: one character more, less or other, or the same characters in another order. */

/** Members of one set set things apart (东区 and 西区, 一期 and 二期), so that neither is a slip for the other. */
const CONTRASTS = [
  '0123456789',
  '零〇一二两三四五六七八九十百千万亿',
  '甲乙丙丁',
  'ABCDEFG',
  '东西南北中',
  '上中下',
  '左中右',
  '前中后',
  '内中外',
  '大中小',
  '初中高低',
  '新老旧',
  '长短',
  '早晚',
  '春夏秋冬',
  '进出',
  '增减升降',
  '收支',
  '产供销',
  '城乡',
  '公民国私',
  '男女',
  '老少幼',
  '农林牧渔工商',
  '水电气热',
  '省市区县乡镇村街',
];

/** A character that makes another thing of what it is put into: 公经济 and 非公经济, 示范区 and 新示范区. */
const DISTINCTIVE = /[\d零一二两三四五六七八九十百千万不非未无副总新老旧原东西南北上下内外]/u;

/** What one side has where the other has something else; either may be nothing, and both are at most one character. */
export interface Edit {
  readonly own: string;
  readonly other: string;
  /** How many characters are the same before it, and behind it. */
  readonly before: number;
  readonly behind: number;
}

/** The one edit between two texts, unless it sets two things apart. */
export function slipBetween(own: string, other: string): Edit | undefined {
  if (own === other || Math.abs(own.length - other.length) > 1) return undefined;
  const shorter = Math.min(own.length, other.length);
  let before = 0;
  while (before < shorter && own[before] === other[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && own.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const edit = {
    own: own.slice(before, own.length - behind),
    other: other.slice(before, other.length - behind),
    before,
    behind,
  };
  return edit.own.length > 1 || edit.other.length > 1 || setsApart(edit) ? undefined : edit;
}

function setsApart({ own, other }: Edit): boolean {
  if (!/^\p{L}?$/u.test(own) || !/^\p{L}?$/u.test(other)) return true;
  if (own === '' || other === '') return DISTINCTIVE.test(own + other);
  return CONTRASTS.some((contrast) => contrast.includes(own) && contrast.includes(other));
}

/** 新增城镇就业 and 城镇新增就业: the same characters, in another order. */
export function reordered(own: string, other: string): boolean {
  const apart = own.length !== other.length || own === other;
  if (apart || [...own].some((character) => !other.includes(character))) return false;
  return sorted(own) === sorted(other);
}

/** The characters of a text in the order of their codes. */
export function sorted(text: string): string {
  return [...text].sort().join('');
}
