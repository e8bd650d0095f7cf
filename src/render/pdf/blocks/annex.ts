/** Annexes (GB/T 9704, 7.3.6 and 7.3.9): their list below the body, and the head of each. */
import { oneLine } from '../../../core/characters.js';
import type { Annex, AnnexList, Inline } from '../../../doc/nodes.js';
import { plainText } from '../../../doc/text.js';
import { paragraph, type Flowing } from '../flow.js';
import type { TextNode } from '../pdfmake/nodes.js';
import type { Tag } from '../structure/tag.js';
import { inlineRuns } from '../text.js';
import { anchor, type BlockContext } from './context.js';
import { itemTags } from './list.js';

/** `附件：1. …` and below it `2. …`; further lines begin under the first character of the title. */
export function setAnnexList(list: AnnexList, context: BlockContext): readonly Flowing<TextNode>[] {
  const { id, word, entries, origin } = list;
  const words = plainText(word);
  const under = inlineRuns(word, context.style.paragraphs.annexList, context.typography);
  if (entries.length === 0) {
    return [paragraph('annexList', word, origin, context, anchor(id, context))];
  }
  const tag: Tag = { type: 'L', numbered: true };
  return entries.map(({ label, title, target, origin: place }, at) => {
    const link: Inline = { type: 'reference', target, content: title, origin: place };
    return paragraph('annexList', [link], place, context, {
      ...itemTags(tag),
      label: at === 0 ? words + label : label,
      labelApart: label !== '',
      hangs: true,
      ...(at === 0 ? anchor(id, context) : { under }),
    });
  });
}

export function setAnnex({ id, label, title, origin }: Annex, context: BlockContext): Flowing[] {
  const { typography } = context;
  const outline = [plainText(label), oneLine(plainText(title))].join(
    typography.region === 'en' ? ': ' : '\u3000',
  );
  // The heading of what follows, on two lines.
  const tag: Tag = { type: 'H1' };
  return [
    paragraph('annexLabel', label, origin, context, {
      tag,
      ...anchor(id, context),
      bookmark: { title: outline, expanded: false },
    }),
    paragraph('annexTitle', title, origin, context, { tag }),
  ];
}
