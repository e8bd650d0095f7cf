/** Paragraphs of a DOCX with their text and looks. */
import { isHan } from '../../core/characters.js';
import { excerpt } from '../excerpt.js';
import type { Paragraph, Run } from '../measured.js';
import { nearest, nearestFlag, type Cascade, type ParagraphLook, type Styles } from './styles.js';
import { at, attribute, elements, ownText, twips, within, type Element } from './xml.js';

/** A run with what tells its Latin from its Chinese characters. */
export interface ScriptRun extends Run {
  /** True where the marks that both scripts share go by the Chinese font. */
  readonly eastAsian: boolean;
  readonly latinFace: string;
}

export interface DocxParagraph {
  readonly paragraph: Paragraph;
  readonly runs: readonly ScriptRun[];
  readonly look: ParagraphLook;
  readonly element: Element;
}

/** Word's own size where nothing says another: 10 pt. */
const DEFAULT_SIZE = 10;

export function readParagraph(element: Element, styles: Styles): DocxParagraph {
  const look = styles.paragraph(element);
  const runs = within(element, 'w:r', 'w:del', 'w:moveFrom').flatMap((run) =>
    run.name === 'w:r' ? readRun(run, look, styles) : [],
  );
  const size = sizeOf(look.run);
  const label = look.numbered?.label ?? '';
  const labelled = label === '' ? runs : [labelRun(label, look, styles), ...runs];
  const text = labelled.map((run) => run.text).join('');
  return {
    element,
    look,
    runs: labelled,
    paragraph: {
      at: { text: excerpt(text) },
      text: text.trim(),
      runs: labelled,
      centred: nearest(look.properties, 'w:jc') === 'center',
      atRight: /^(right|end)$/.test(nearest(look.properties, 'w:jc') ?? ''),
      indent: indentOf(
        look.properties,
        text,
        labelled.find((run) => run.text !== '')?.size ?? size,
      ),
    },
  };
}

/** In points. */
export function sizeOf(run: Cascade): number {
  const half = Number(nearest(run, 'w:sz'));
  return Number.isFinite(half) && half > 0 ? half / 2 : DEFAULT_SIZE;
}

/**
 * From the edge of the type area to the first character, in characters. What is given in characters counts before what
 * is given in twips (ISO 29500-1, 17.3.1.12); spaces of full width before the text are characters too.
 */
function indentOf(properties: Cascade, text: string, size: number): number {
  const inCharacters = (name: string): number | undefined => {
    const hundredths = Number(nearest(properties, 'w:ind', name));
    return Number.isFinite(hundredths) && hundredths !== 0 ? hundredths / 100 : undefined;
  };
  const measured = (name: string): number =>
    (twips(nearest(properties, 'w:ind', name)) ?? 0) / size;
  const first = inCharacters('w:firstLineChars') ?? measured('w:firstLine');
  const hanging = inCharacters('w:hangingChars') ?? measured('w:hanging');
  const left =
    inCharacters('w:leftChars') ??
    inCharacters('w:startChars') ??
    (measured('w:left') || measured('w:start'));
  const typed = /^\u3000*/.exec(text)?.[0].length ?? 0;
  return left + (hanging > 0 ? -hanging : first) + typed;
}

function readRun(run: Element, look: ParagraphLook, styles: Styles): readonly ScriptRun[] {
  const cascade = styles.run(run, look);
  if (nearestFlag(cascade, 'w:vanish') === true) return [];
  const text = elements(run)
    .map((child) => {
      if (child.name === 'w:t') return ownText(child);
      if (child.name === 'w:tab' || child.name === 'w:ptab') return '\t';
      return '';
    })
    .join('');
  return text === '' ? [] : [scriptRun(text, cascade, styles)];
}

function labelRun(label: string, look: ParagraphLook, styles: Styles): ScriptRun {
  return scriptRun(label, look.run, styles);
}

function scriptRun(text: string, cascade: Cascade, styles: Styles): ScriptRun {
  const chinese = styles.font(cascade, 'eastAsia') ?? '';
  const latin = styles.font(cascade, 'ascii') ?? chinese;
  return {
    text,
    face: [...text].some(isHan) || !/\w/.test(text) ? chinese : latin,
    latinFace: latin,
    size: sizeOf(cascade),
    eastAsian: hintOf(cascade) === 'eastAsia',
  };
}

function hintOf(cascade: Cascade): string | undefined {
  return cascade
    .map((properties) => attribute(at(properties, 'w:rFonts'), 'w:hint'))
    .find((hint) => hint !== undefined);
}
