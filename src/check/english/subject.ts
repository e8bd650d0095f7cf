/** What the rules of the English edition look at: every text as the source prints it and as the translation does. */
import type { Places } from '../../core/places.js';
import type { Report } from '../../model/content.js';
import type { Term } from '../../model/glossary.js';
import type { WordingFile } from '../../model/wording.js';
import { linkedUnits, type LinkedField } from '../../resolve/linked-units.js';
import type { Resolved } from '../../resolve/resolve.js';
import { termFinder, type TermPlace } from '../../resolve/translation/find-terms.js';
import { translatorNotes, type Overlay } from '../../resolve/translation/overlay.js';
import type { TranslatedUnit } from '../../resolve/translation/state.js';
import { nameOf, type Field } from '../../resolve/translation/translatable.js';
import { plainPart, printingOf, printParts } from '../print-parts.js';
import { PrintedText } from '../printed-text.js';
import { renderingsOf, type Rendering } from './renderings.js';
import { stemsOf } from './word-forms.js';

export interface EditionInput {
  /** Resolved without errors. */
  readonly resolved: Pick<Resolved, 'content' | 'said'>;
  readonly wording: WordingFile;
}

export interface EnglishInput {
  readonly report: Report;
  readonly places: Places;
  readonly source: EditionInput;
  readonly english: EditionInput;
  readonly overlay: Overlay;
  /** All units of the report, in the order of print. */
  readonly units: readonly TranslatedUnit[];
  readonly terms: readonly Term[];
}

/** A unit with its texts, in the order of its fields. */
export interface PairedUnit extends TranslatedUnit {
  /** `blocks/innovation-empowers` */
  readonly name: string;
  readonly texts: readonly TextPair[];
}

/** A field as both editions print it, without its notes. */
export interface TextPair {
  readonly field: Field;
  readonly source: PrintedText;
  /** Absent where the edition prints the source's words: nothing is translated, or not so that it can be printed. */
  readonly english?: PrintedText;
}

/** A term or name where it stands in the source of a unit. */
export interface RenderedPlace extends TermPlace<Rendering> {
  readonly pair: TextPair;
}

export interface EnglishSubject extends EnglishInput {
  readonly paired: readonly PairedUnit[];
  /** Every text of the translation, in the order of print, its own footnotes last. */
  readonly texts: readonly EnglishText[];
  /** Terms and names in the units whose English can be judged by them, each once a unit. */
  readonly rendered: readonly RenderedUnit[];
}

export interface EnglishText {
  /** Id of its unit, or of the note. */
  readonly id: string;
  readonly text: PrintedText;
  /** A footnote that only the translation has, which explains the source. */
  readonly isNote: boolean;
  /** In the head or the body of a table. */
  readonly tabular: boolean;
}

export interface RenderedUnit {
  readonly unit: PairedUnit;
  /** Of all its English, as `stemsOf` gives them. */
  readonly stems: string;
  readonly places: readonly RenderedPlace[];
}

export function englishSubject(input: EnglishInput): EnglishSubject {
  const source = printer(input.source, '');
  const english = printer(input.english, ' ');
  const paired = input.units.map((unit): PairedUnit => {
    const name = nameOf(unit.unit);
    const texts = unit.unit.fields.flatMap((field): TextPair[] => {
      const from = source.find(name, field);
      const to = english.find(name, field);
      if (from === undefined || to === undefined) return [];
      const isOwn = from.range.file !== to.range.file;
      return [
        {
          field,
          source: source.print(from, field),
          ...(isOwn && { english: english.print(to, field) }),
        },
      ];
    });
    return { ...unit, name, texts };
  });
  const texts = [...paired.flatMap(textsOf), ...notesOf(input)];
  return { ...input, paired, texts, rendered: renderedIn(paired, input) };
}

function textsOf({ unit, texts }: PairedUnit): readonly EnglishText[] {
  return texts.flatMap(({ field, english }) => {
    const tabular = isTabular(field);
    return english === undefined ? [] : [{ id: unit.id, text: english, isNote: false, tabular }];
  });
}

function isTabular({ name }: Pick<Field, 'name'>): boolean {
  return /^(?:columns|head|rows)\./.test(name);
}

/** A unit with a text that is not translated is left out: the rendering may belong there. */
function renderedIn(
  paired: readonly PairedUnit[],
  { terms, report }: EnglishInput,
): readonly RenderedUnit[] {
  const find = termFinder(renderingsOf(terms, report.names.names ?? []));
  return paired.flatMap((unit) => {
    const english = unit.texts.map((pair) => pair.english?.text);
    if (english.includes(undefined)) return [];
    const places = new Map<Rendering, RenderedPlace>();
    for (const pair of unit.texts) {
      for (const place of find(pair.source.text)) {
        if (!places.has(place.term)) places.set(place.term, { ...place, pair });
      }
    }
    return [{ unit, stems: stemsOf(english.join('\n')), places: [...places.values()] }];
  });
}

interface FieldPrinter {
  find(unit: string, field: Field): LinkedField | undefined;
  print(linked: LinkedField, field: Field): PrintedText;
}

/** `between` stands for the end of a line. */
function printer({ resolved, wording }: EditionInput, between: string): FieldPrinter {
  const units = linkedUnits(resolved.said);
  const printing = printingOf(wording);
  return {
    find: (unit, { name }) => units.get(unit)?.get(name),
    print: ({ lines, range }, { name }) => {
      const tabular = isTabular({ name });
      const gap = plainPart({ text: between, at: () => range });
      const parts = lines.flatMap((line, at) => [
        ...(at === 0 ? [] : [gap]),
        ...printParts(line, { ...printing, tabular }),
      ]);
      return new PrintedText(parts, range);
    },
  };
}

function notesOf({ overlay, places, english }: EnglishInput): readonly EnglishText[] {
  const { notes } = english.resolved.said.link;
  const printing = printingOf(english.wording);
  return [...translatorNotes(overlay, places)].flatMap(([id, { range }]) => {
    const note = notes?.get(id);
    if (note === undefined) return [];
    const text = new PrintedText(printParts(note.text, printing), range);
    return [{ id, text, isNote: true, tabular: false }];
  });
}
