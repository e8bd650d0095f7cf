/** Numbers spelled in Chinese: 十, 二十四, 三百零五, 两千, 一万二千. */

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters that such numbers are written with. */
export const HAN_NUMERALS = '零〇一二两三四五六七八九十百千万';

/** A number at the beginning of a text. 万 is a part of it only with more behind it: 两万亩 is 两 and the scale 万. */
export const SPELLED =
  /^[零〇一二两三四五六七八九十百千]+(?:万[零〇一二两三四五六七八九十百千]+)?/u;

/** The number that a text spells out as a whole, or undefined: 一二 and 十万百 spell none. */
export function readHanNumber(text: string): number | undefined {
  const [tenThousands, rest, ...more] = text.includes('万') ? text.split('万') : ['', text];
  if (more.length > 0 || rest === undefined) return undefined;
  const head = tenThousands === '' ? 0 : belowTenThousand(tenThousands ?? '');
  // 零 bridges a gap behind 万 too: 一万零五.
  const below = tenThousands === '' ? rest : rest.replace(/^[零〇](?=.)/u, '');
  const tail = below === '' && tenThousands !== '' ? 0 : belowTenThousand(below);
  return head === undefined || tail === undefined ? undefined : head * 10000 + tail;
}

function belowTenThousand(text: string): number | undefined {
  let sum = 0;
  let last = Infinity;
  let digit: number | undefined;
  for (const character of text) {
    const place = PLACES[character];
    if (place === undefined) {
      const value = DIGITS.indexOf(character.replace('〇', '零').replace('两', '二'));
      // 零 only bridges a gap: 三百零五.
      if (value === -1 || digit !== undefined) return undefined;
      if (value > 0) digit = value;
      else if ((sum === 0 && text.length > 1) || last < 100) return undefined;
    } else {
      if (place >= last) return undefined;
      // 十四 leaves its 一 out.
      sum += (digit ?? 1) * place;
      [last, digit] = [place, undefined];
    }
  }
  return text === '' ? undefined : sum + (digit ?? 0);
}
