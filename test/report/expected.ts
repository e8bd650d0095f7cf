/** The approved text of the seed report, and how texts are compared with it: white space is the layout's affair. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const approvedText = readFileSync(
  fileURLToPath(new URL('../fixtures/wansheng-2022-plan.zh-Hans.txt', import.meta.url)),
  'utf8',
);

export function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

/** Han characters and full-width marks with a space beside them, each with what stands around it; a tab is layout. */
export function spacesBesideHan(text: string): readonly string[] {
  const cell = '[\\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]';
  const pattern = new RegExp(`.{0,8}(?:${cell}[ \u00a0]|[ \u00a0]${cell}).{0,8}`, 'gu');
  return [...text.matchAll(pattern)].map(([found]) => found);
}
