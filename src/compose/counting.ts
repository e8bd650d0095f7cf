/** Numbers as labels count: 十一, 11, XI. */
import { romanNumber } from '../core/roman.js';
import type { Digits } from '../model/wording.js';

export function counted(number: number, digits: Digits): string {
  switch (digits) {
    case 'han':
      return hanNumber(number);
    case 'roman':
      return romanNumber(number);
    case 'arabic':
      return String(number);
  }
}

const HAN_DIGITS = '零一二三四五六七八九';

/** Chinese counting up to 99, as headings are numbered: 十, 十一, 二十. */
export function hanNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${HAN_DIGITS.charAt(tens)}十`;
  return head + (ones === 0 && tens > 0 ? '' : HAN_DIGITS.charAt(ones));
}
