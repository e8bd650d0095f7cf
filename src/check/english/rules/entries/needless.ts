/** What the files of the translation hold though the report has no use for it. */
import { related } from '../../../../core/diagnostic.js';
import { SECTIONS, type OverlayEntry, type OverlayFile } from '../../../../model/overlay.js';
import { fieldsOf, type Overlay } from '../../../../resolve/translation/overlay.js';
import { nameOf } from '../../../../resolve/translation/translatable.js';
import { finding, type Finding } from '../../../finding.js';
import type { EnglishRule } from '../../rule.js';

const ROADS = '{ source: now, state: translated, text: We built roads. }';

export const orphan: EnglishRule = {
  id: 'translation-orphan',
  examples: {
    good: [{ source: '修建公路。', english: `blocks:\n  p1: ${ROADS}\n` }],
    bad: [
      {
        source: '修建公路。',
        english: `blocks:\n  p1: ${ROADS}\n  «bridges»: ${ROADS}\n`,
        about: 'blocks/bridges',
      },
    ],
  },
  find({ overlay, paired, places }) {
    const known = new Set(paired.map(({ name }) => name));
    return entriesIn(overlay)
      .filter(({ name }) => !known.has(name))
      .map(({ owner, id, name }) =>
        finding('translation-orphan', places.keyOf(owner, id), name, { unit: name }),
      );
  },
};

export const unknownField: EnglishRule = {
  id: 'translation-unknown-field',
  examples: {
    good: [
      {
        source: '- { id: p1, lead: 推进交通建设。, text: 修建公路。 }',
        english:
          'blocks:\n  p1: { source: now, state: translated, lead: Better transport., text: We built roads. }\n',
      },
    ],
    bad: [
      {
        source: '修建公路。',
        english:
          'blocks:\n  p1: { source: now, state: translated, «lead»: Better transport., text: We built roads. }\n',
        about: 'p1/lead',
      },
    ],
  },
  find: ({ paired, places }) =>
    paired.flatMap(({ unit, entry }) => {
      if (entry === undefined) return [];
      const known = unit.fields.map(({ name }) => name);
      return fieldsOf(entry)
        .filter((field) => !known.includes(field))
        .map((field) => {
          const params = { unit: unit.id, field, known: known.join('、') };
          const place = places.keyOf(entry, field);
          return finding('translation-unknown-field', place, `${unit.id}/${field}`, params);
        });
    }),
};

export const twice: EnglishRule = {
  id: 'translation-twice',
  examples: {
    good: [{ source: '修建公路。', english: `blocks:\n  p1: ${ROADS}\n`, further: 'blocks: {}\n' }],
    bad: [
      {
        source: '修建公路。',
        english: `blocks:\n  ‹p1›: ${ROADS}\n`,
        further: `blocks:\n  «p1»: ${ROADS}\n`,
        about: 'blocks/p1',
      },
    ],
  },
  find({ overlay, places }) {
    const first = new Map<string, KeptEntry>();
    return [...entriesIn(overlay), ...notesIn(overlay)].flatMap((kept): Finding[] => {
      const { owner, id, name } = kept;
      const known = first.get(name);
      if (known === undefined) {
        first.set(name, kept);
        return [];
      }
      const there = related('first-here', places.keyOf(known.owner, known.id), {});
      const place = places.keyOf(owner, id);
      return [finding('translation-twice', place, name, { unit: name }, [there])];
    });
  },
};

export const uncalledNote: EnglishRule = {
  id: 'translator-note-uncalled',
  examples: {
    good: [
      {
        source: '做好“六稳”。',
        english: `blocks:
  p1: { source: now, state: translated, text: 'We did well on the six fronts{{note "six"}}.' }
translator-notes:
  six: Employment, finance, and others.
`,
      },
    ],
    bad: [
      {
        source: '做好“六稳”。',
        english: `blocks:
  p1: { source: now, state: translated, text: We did well on the six fronts. }
translator-notes:
  «six»: Employment, finance, and others.
`,
        about: 'six',
      },
    ],
  },
  find({ overlay, places }) {
    const texts = entriesIn(overlay).flatMap(({ entry }) => Object.values(entry));
    // As they are written: an entry that cannot be printed calls its notes all the same.
    const called = new Set(
      texts.flatMap((text) => [...(text ?? '').matchAll(CALL)].map(([, id = '']) => id)),
    );
    return notesIn(overlay)
      .filter(({ id }) => !called.has(id))
      .map(({ owner, id }) =>
        finding('translator-note-uncalled', places.keyOf(owner, id), id, { id }),
      );
  },
};

const CALL = /\{\{\s*note\s+"([^"]+)"/g;

/** Where something stands in a file, and what it is called over all files. */
interface KeptEntry {
  readonly owner: object;
  readonly id: string;
  readonly name: string;
}

function entriesIn({ files }: Overlay): readonly (KeptEntry & { readonly entry: OverlayEntry })[] {
  return files.flatMap((file: OverlayFile) =>
    SECTIONS.flatMap((section) => {
      const owner = file[section] ?? {};
      return Object.entries(owner).map(([id, entry]) => ({
        owner,
        id,
        entry,
        name: nameOf({ section, id }),
      }));
    }),
  );
}

function notesIn({ files }: Overlay): readonly KeptEntry[] {
  return files.flatMap(({ 'translator-notes': owner = {} }) =>
    Object.keys(owner).map((id) => ({ owner, id, name: `translator-notes/${id}` })),
  );
}
