/** The cover: a page of its own, without a number. */
import { startOf, SourceFile } from '../../../core/position.js';
import type { Cover } from '../../../doc/nodes.js';
import { flow, paragraph, type Flowing } from '../flow.js';
import type { Tag } from '../structure/tag.js';
import { anchor, type BlockContext } from './context.js';
import { inLanguage, translated } from './parallel.js';

export function setCover(cover: Cover, context: BlockContext): Flowing[] {
  // One title, on as many lines as it has.
  const title: Tag = { type: 'Title' };
  const lines = cover.lines.map(({ role, content, origin, language }, at) => {
    const traits = { ...(at === 0 && anchor(cover.id, context)) };
    if (language !== undefined) {
      const line = paragraph(role, content, origin, translated(context, language), traits);
      return { ...inLanguage(line, language, context), language };
    }
    const tag = role === 'title' && { tag: title };
    return paragraph(role, content, origin, context, { ...tag, ...traits });
  });
  return [
    {
      node: {
        stack: flow([...corner(context), ...lines]),
        unnumbered: true,
        tag: { type: 'Sect' },
      },
      before: 0,
      after: 0,
    },
  ];
}

/** What marks a stage, above all else; the words are the wording's, and no place of the report's. */
function corner(context: BlockContext): Flowing[] {
  const { name } = context.style;
  return context.corner.map((words) => {
    const origin = startOf(new SourceFile(`${name}: corner`, words));
    return paragraph('corner', [{ type: 'text', text: words, origin }], origin, context);
  });
}
