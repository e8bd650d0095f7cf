/** Which year a block speaks of: the one that the nearest heading above it names. */
import type { Subject } from '../subject.js';

/** A year, or the id of the part where no heading names one. */
export function yearsOfBlocks({ content, passages }: Subject): ReadonlyMap<string, string> {
  const headings = new Map(
    passages.flatMap(({ kind, block, text }) => (kind === 'heading' ? [[block, text]] : [])),
  );
  const years = new Map<string, string>();
  let open: readonly { readonly level: number; readonly year: string }[] = [];
  for (const block of content.blocks) {
    if (block.type === 'heading') {
      const { level, id } = block;
      const named = new Set(headings.get(id)?.match(/20\d\d(?=年)/g));
      const above = open.filter((heading) => heading.level < level);
      const [year] = named;
      if (year !== undefined && named.size === 1) open = [...above, { level, year }];
      else open = above.length === 0 ? [{ level, year: id }] : above;
    }
    years.set(block.id, open.at(-1)?.year ?? '');
  }
  return years;
}

/** A year that opens a clause, for what follows in the sentence. */
const OPENING = /(?:^|[，：])[到至]?(?<year>20\d\d)年/g;
/** A year within the words before a figure, save one that is compared with. */
const WITHIN = /(?<![较比与同])[到至]?(?<year>20\d\d)年[底末度]?/;

/** The year that a sentence names before a figure, and the label without it. */
export function yearIn(
  sentence: string,
  label: string,
): { readonly year: string | undefined; readonly label: string } {
  const within = WITHIN.exec(label);
  if (within !== null) return { year: within.groups?.['year'], label: label.replace(WITHIN, '') };
  return { year: [...sentence.matchAll(OPENING)].at(-1)?.groups?.['year'], label };
}
