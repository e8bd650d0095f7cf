/** Indents that depend on words of the document: they stand in styles all the same, which are written anew for each file. */
import { points, type Points } from '../../core/lengths.js';
import type { AnnexList, Doc, Signature } from '../../doc/nodes.js';
import { signatureShift } from '../../doc/signature.js';
import { mainSides } from '../../doc/sides.js';
import { plainText } from '../../doc/text.js';
import type { HouseStyle, ParagraphStyle } from '../../style/style.js';
import type { Indent } from './styles/indent.js';
import { charactersWide } from '../../core/text-width.js';

export interface TextIndents {
  readonly annexList: Indent;
  /** Where the labels of an annex list stand; undefined where there are none. */
  readonly annexLabels: Points | undefined;
  readonly signature: Indent;
  readonly signatureDate: Indent;
}

/** A document has one annex list and one signature; further ones share the styles of the first. */
export function textIndents(doc: Doc, { paragraphs }: HouseStyle): TextIndents {
  const blocks = mainSides(doc.blocks);
  const list = blocks.find((block) => block.type === 'annexList');
  const signature = blocks.find((block) => block.type === 'signature');
  return {
    ...annexListIndents(list, paragraphs.annexList),
    ...signatureIndents(signature, paragraphs.signature),
  };
}

/** Titles begin behind the word and the widest label; lines that run over align there (GB/T 9704-2012, 7.3.4). */
function annexListIndents(
  list: AnnexList | undefined,
  look: ParagraphStyle,
): Pick<TextIndents, 'annexList' | 'annexLabels'> {
  if (list === undefined) return { annexList: look, annexLabels: undefined };
  const word = charactersWide(plainText(list.word)) * look.size;
  const labels = Math.max(0, ...list.entries.map(({ label }) => charactersWide(label)));
  // In whole half characters, so that the title does not touch its label.
  const room = (Math.ceil(labels * 2) / 2) * look.size;
  return {
    annexList: { ...look, hanging: points(word + room) },
    annexLabels: labels === 0 ? undefined : points(look.left + look.firstLine + word),
  };
}

function signatureIndents(
  signature: Signature | undefined,
  look: ParagraphStyle,
): Pick<TextIndents, 'signature' | 'signatureDate'> {
  if (signature === undefined || look.align !== 'right') {
    return { signature: look, signatureDate: look };
  }
  const { organ, date } = signatureShift(signature);
  return {
    signature: { ...look, right: points(look.right + organ * look.size) },
    signatureDate: { ...look, right: points(look.right + date * look.size) },
  };
}
