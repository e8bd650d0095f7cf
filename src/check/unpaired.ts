/** Marks that open and close, and stand without their partner. */

/** Where they stand in a text; `closing` has the partner of each mark that opens. Crossed pairs leave one of each; only the first is told. */
export function unpairedIn(text: string, closing: ReadonlyMap<string, string>): readonly number[] {
  const ends = new Set(closing.values());
  const open: { readonly end: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const end = closing.get(character);
    if (end !== undefined) open.push({ end, at });
    else if (ends.has(character)) {
      const last = open.pop();
      if (last?.end !== character) return [last?.at ?? at];
    }
  }
  return open.map(({ at }) => at);
}
