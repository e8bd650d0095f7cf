/** Where the terms of a register stand in a Chinese text: whole ones, not those within longer ones. */

export interface TermPlace<T> {
  readonly term: T;
  readonly offset: number;
}

/** From left to right. Where terms overlap the longest counts; of equals, that which stands first in the register. */
export function termFinder<T extends { readonly zh: string }>(
  terms: readonly T[],
): (text: string) => readonly TermPlace<T>[] {
  const byFirst = new Map<string, T[]>();
  for (const term of terms.toSorted((a, b) => b.zh.length - a.zh.length)) {
    const first = term.zh.charAt(0);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [term]);
    else known.push(term);
  }
  return (text) => {
    const all: TermPlace<T>[] = [];
    for (let offset = 0; offset < text.length; offset += 1) {
      for (const term of byFirst.get(text.charAt(offset)) ?? []) {
        if (text.startsWith(term.zh, offset)) all.push({ term, offset });
      }
    }
    const taken = new Set<number>();
    const isFree = ({ term, offset }: TermPlace<T>): boolean => {
      const places = Array.from({ length: term.zh.length }, (_, index) => offset + index);
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    };
    return all
      .toSorted((a, b) => b.term.zh.length - a.term.zh.length)
      .filter(isFree)
      .toSorted((a, b) => a.offset - b.offset);
  };
}
