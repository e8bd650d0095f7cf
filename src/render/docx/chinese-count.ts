/** Numbers as Word counts in `chineseCountingThousand`: 九、十、十一 … 二十 … 九十九. */

const DIGITS = '零一二三四五六七八九';

/** Empty above 99: that many headings are not to be expected, and are typed. */
export function chineseCount(count: number): string {
  if (count > 99) return '';
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : DIGITS.charAt(ones));
}
