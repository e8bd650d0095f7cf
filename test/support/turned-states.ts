/** Two states of a document between which turned pages come and go: tables turn, go, and stand on their side at other places. */
import fc from 'fast-check';
import type { Block, Doc, Table } from '../../src/doc/nodes.js';
import { revised } from './revisions.js';

export function turnedStates(doc: Doc): fc.Arbitrary<readonly [old: Doc, next: Doc]> {
  const [cover, ...rest] = doc.blocks;
  if (cover === undefined) throw new Error('the document is empty');
  const tables = rest.filter((block) => block.type === 'table');
  const text = rest.filter((block) => block.type !== 'table');
  const place = fc.record({
    place: fc.nat(text.length - 1),
    orientation: fc.constantFrom('portrait', 'landscape'),
  });
  const state = fc
    .array(fc.option(place), { minLength: tables.length, maxLength: tables.length })
    .map((places): Doc => {
      const at = (wanted: number): readonly Table[] =>
        tables.flatMap((table, index) => {
          const own = places[index];
          return own?.place === wanted ? [{ ...table, orientation: own.orientation }] : [];
        });
      const blocks: Block[] = [cover];
      for (const [index, block] of text.entries()) blocks.push(...at(index), block);
      // Notes are numbered as they come.
      return revised({ ...doc, blocks }, [], '');
    });
  return fc.tuple(state, state);
}
