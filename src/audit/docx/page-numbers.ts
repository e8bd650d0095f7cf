/** Page numbers of a DOCX: the fields in the footers of its sections. */
import type { PageNumber, Place } from '../measured.js';
import type { DocxFile } from './open-docx.js';
import { readParagraph } from './paragraphs.js';
import { reference, type Section } from './sections.js';
import { nearest, type Styles } from './styles.js';
import { at, attribute, flag, ownText, twips, within, type Element } from './xml.js';

type Parity = PageNumber['parity'];

/** The dash stands in the middle of its line. */
const MIDDLE = 0.5;

/** `hasText`: whether a section has running text, so that its pages need numbers. */
export function pageNumbersOf(
  file: DocxFile,
  sections: readonly Section[],
  styles: Styles,
  hasText: (section: Section) => boolean,
): { readonly numbers: readonly PageNumber[]; readonly unnumbered: readonly Place[] } {
  const apart = flag(file.settings, 'w:evenAndOddHeaders') === true;
  const numbers: PageNumber[] = [];
  const unnumbered: Place[] = [];
  // A section without a footer of a kind has that of the section before.
  const ids: Record<Parity, string | undefined> = { odd: undefined, even: undefined };
  const told = new Set<string>();
  for (const section of sections) {
    ids.odd = reference(section, 'default') ?? ids.odd;
    ids.even = reference(section, 'even') ?? ids.even;
    for (const parity of ['odd', 'even'] as const) {
      const id = parity === 'even' && !apart ? ids.odd : ids[parity];
      const found =
        id === undefined ? undefined : numberIn(file.related(id), section, parity, styles);
      if (found === undefined) {
        if (hasText(section)) unnumbered.push({ text: parity === 'odd' ? '单页' : '双页' });
      } else if (id !== undefined && !told.has(`${parity} ${id}`)) {
        told.add(`${parity} ${id}`);
        numbers.push(found);
      }
    }
  }
  return { numbers, unnumbered };
}

function numberIn(
  footer: Element | undefined,
  section: Section,
  parity: Parity,
  styles: Styles,
): PageNumber | undefined {
  const paragraphs = within(footer, 'w:p').flatMap((one) => [one, ...inTextBoxes(one)]);
  const element = paragraphs.find((one) => isNumber(one));
  if (element === undefined) return undefined;
  const { look, runs } = readParagraph(element, styles);
  const figure = runs.find(({ text }) => /\d/.test(text)) ?? runs[0];
  const size = figure?.size ?? 0;
  const form = formOf(element);
  const frame = look.properties.map((one) => at(one, 'w:framePr')).find(Boolean);
  const framed = attribute(frame, 'w:xAlign');
  const justified = nearest(look.properties, 'w:jc') ?? 'left';
  const side =
    frame !== undefined &&
    (framed === 'outside' || framed === 'right' || framed === 'left' || framed === 'center')
      ? framed
      : sideOf(justified);
  const inset = insetOf(look.properties, side, size);
  const boxed = !within(footer, 'w:p').includes(element);
  return {
    at: { text: form.replace('{n}', parity === 'odd' ? '1' : '2') },
    parity,
    form,
    side: boxed ? 'outside' : side,
    ...(frame === undefined && !boxed && inset !== undefined && { indent: inset }),
    ...(!boxed && { distance: section.bottom - section.footer - MIDDLE * size }),
    face: figure === undefined ? '' : figureFace(figure),
    size,
  };
}

/** Digits go by the font for Latin text. */
function figureFace({
  latinFace,
  face,
}: {
  readonly latinFace: string;
  readonly face: string;
}): string {
  return latinFace === '' ? face : latinFace;
}

function inTextBoxes(paragraph: Element): readonly Element[] {
  return within(paragraph, 'w:txbxContent').flatMap((box) => within(box, 'w:p'));
}

function instructions(paragraph: Element): readonly string[] {
  return [
    ...within(paragraph, 'w:instrText').map(ownText),
    ...within(paragraph, 'w:fldSimple').map((field) => attribute(field, 'w:instr') ?? ''),
  ];
}

function isNumber(paragraph: Element): boolean {
  return instructions(paragraph).some((instruction) => /^\s*PAGE\b/i.test(instruction));
}

/** What stands around the field; its stored result is left out. */
function formOf(paragraph: Element): string {
  let form = '';
  let depth = 0;
  for (const part of within(paragraph, 'w:t', 'w:fldChar', 'w:fldSimple')) {
    if (part.name === 'w:fldSimple') form += '{n}';
    else if (part.name === 'w:t') form += depth === 0 ? ownText(part) : '';
    else if (attribute(part, 'w:fldCharType') === 'begin') {
      depth += 1;
      form += '{n}';
    } else if (attribute(part, 'w:fldCharType') === 'end') depth -= 1;
  }
  return form.trim();
}

function sideOf(justified: string): PageNumber['side'] {
  if (justified === 'right' || justified === 'end') return 'right';
  return justified === 'center' ? 'center' : 'left';
}

/** The indent on the side at which the number stands. */
function insetOf(
  properties: readonly Element[],
  side: PageNumber['side'],
  size: number,
): number | undefined {
  if (side !== 'left' && side !== 'right') return undefined;
  const names = side === 'left' ? ['left', 'start'] : ['right', 'end'];
  for (const name of names) {
    const characters = Number(nearest(properties, 'w:ind', `w:${name}Chars`));
    if (Number.isFinite(characters) && characters !== 0) return (characters / 100) * size;
    const length = twips(nearest(properties, 'w:ind', `w:${name}`));
    if (length !== undefined && length !== 0) return length;
  }
  return 0;
}
