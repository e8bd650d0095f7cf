/** Inlines cut into what an editor changes as a whole: a figure with its unit, a spelled number, a Latin word, a short quotation, a Han character. */
import type { Inline, Strong } from '../../doc/nodes.js';
import { plainText } from '../../doc/text.js';

export interface Token {
  /** Tokens with the same key read the same. */
  readonly key: string;
  readonly text: string;
  /** What may not be merged into a change beside it: a note, a pointer, a quantity. */
  readonly whole: boolean;
  readonly inline: Exclude<Inline, Strong>;
  /** What it stands in, from the outside. */
  readonly within: readonly Strong[];
}

export function tokens(content: readonly Inline[], within: readonly Strong[] = []): Token[] {
  return content.flatMap((inline) => {
    if (inline.type === 'strong') return tokens(inline.content, [...within, inline]);
    const token = (key: string, text: string, own: Token['inline'], whole: boolean): Token => ({
      key: `${within.map(({ role }) => `${role}/`).join('')}${key}`,
      text,
      whole,
      inline: own,
      within,
    });
    switch (inline.type) {
      case 'text':
        return pieces(inline.text).map((text) =>
          token(`text ${text}`, text, { ...inline, text }, FIGURE_FIRST.test(text)),
        );
      case 'quantity':
        return [token(`text ${inline.text}`, inline.text, inline, true)];
      case 'reference': {
        const words = plainText(inline.content);
        return [token(`reference ${words}`, words, inline, true)];
      }
      case 'passage': {
        const words = plainText(inline.content);
        return [token(`${inline.language} ${words}`, words, inline, true)];
      }
      case 'note': {
        const { id, placement, number } = inline;
        // Word counts the marks of other notes itself; this one is typed.
        const typed = placement === 'annex' ? ` ${number}` : '';
        return [token(`note ${id} ${placement}${typed}`, '', inline, true)];
      }
      case 'tag':
        return [token(`tag ${inline.text}`, plainText([inline]), inline, true)];
      case 'lineBreak':
        return [token('line break', '\n', inline, true)];
      case 'inserted':
      case 'deleted':
        throw new Error('a redline is not compared again');
    }
  });
}

/** The inlines that the tokens were cut from, as far as they stand here. */
export function join(content: readonly Token[], depth = 0): readonly Inline[] {
  const joined: Inline[] = [];
  for (let at = 0; at < content.length;) {
    const first = content[at];
    if (first === undefined) break;
    const outer = first.within[depth];
    let end = at + 1;
    while (end < content.length && content[end]?.within[depth]?.role === outer?.role) end += 1;
    const stretch = content.slice(at, end);
    if (outer === undefined) joined.push(...mergeTexts(stretch.map(({ inline }) => inline)));
    else joined.push({ ...outer, content: join(stretch, depth + 1) });
    at = end;
  }
  return joined;
}

function mergeTexts(content: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const inline of content) {
    const last = merged.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      merged.splice(-1, 1, { ...last, text: last.text + inline.text });
    } else merged.push(inline);
  }
  return merged;
}

/** Units that follow a figure in plain words; a quantity knows its own. */
const UNIT =
  '(?:[余多])?(?:个百分点|百分点|平方公里|平方米|公里|万公里|[百千万亿]*(?:美元|人次|元|吨|亩|户|家|个|台|套|件|项|人|倍|年|月|日)|[百千万亿]+|[%％‰℃])?(?:左右|以上|以下|以内)?';
const NUMBER = '\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?';
const FIGURE = `[+\\-−±≥≤＞＜><]?${NUMBER}(?:[—–~～-]${NUMBER})?${UNIT}`;
const SPELLED = '[〇零一二三四五六七八九十百千万亿两]+';
const QUOTED = '“[^“”]{1,12}”|《[^《》]{1,12}》';
const WORD = "[A-Za-z\\u00c0-\\u024f][A-Za-z0-9\\u00c0-\\u024f'’-]*";

const PIECE = new RegExp(`${FIGURE}|${SPELLED}|${QUOTED}|${WORD}|\\s+|.`, 'gsu');
const FIGURE_FIRST = /^[+\-−±≥≤＞＜><]?\d/;

/** Together they are the text. */
function pieces(text: string): readonly string[] {
  return text.match(PIECE) ?? [];
}
