/** The labels by which a word processor numbers paragraphs, as they would look: 一、 （一） 1. （1） */
import { at, attribute, elements, value, type Element } from './xml.js';

export interface NumberedLevel {
  /** With 一 or 1 for each number. */
  readonly label: string;
  readonly properties: Element | undefined;
}

/** `w:numId` and `w:ilvl` → the level. */
export function numberedLevel(
  numbering: Element | undefined,
  id: string | undefined,
  level: string,
): NumberedLevel | undefined {
  // 0 takes the numbering of a style away.
  if (id === undefined || id === '0') return undefined;
  const number = elements(numbering, 'w:num').find((one) => attribute(one, 'w:numId') === id);
  const abstract = value(number, 'w:abstractNumId');
  const definition = elements(numbering, 'w:abstractNum').find(
    (one) => attribute(one, 'w:abstractNumId') === abstract,
  );
  const found = elements(definition, 'w:lvl').find((one) => attribute(one, 'w:ilvl') === level);
  if (found === undefined) return undefined;
  const chinese = /chinese|ideograph|japanese/i.test(value(found, 'w:numFmt') ?? '');
  const label = (value(found, 'w:lvlText') ?? '').replace(/%\d/g, chinese ? '一' : '1');
  return { label, properties: at(found, 'w:pPr') };
}
