/** One role of paragraphs, complete: what it says itself, what it inherits, and what nobody says. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { Points } from '../core/lengths.js';
import type { ParagraphRole } from '../model/style.js';
import type { Lineage, PlaceOf } from './inheritance.js';
import { parseLength, type Scale } from './length.js';
import type { Measure } from './measure.js';
import type { ParagraphStyle } from './style.js';

/** 字 is the role's own size, also in a length that it inherits: 2字 of 四号 is 28 pt. */
export function resolveParagraph(
  role: ParagraphRole,
  lineage: Lineage,
  linePitch: Points,
  measure: Measure,
  at: PlaceOf,
  diagnostics: Diagnostics,
): ParagraphStyle {
  // The values written here stand in only where `body` lacks them, which is an error of its own.
  const writtenSize = lineage.find('size') ?? { value: '三号', path: [] };
  const size = measure.size(writtenSize);
  const pitch = lineage.find('pitch') ?? { value: '1行', path: [] };
  const firstLine = lineage.find('first-line') ?? { value: '0字', path: [] };
  const scale: Scale = { character: size, line: linePitch };
  const length = (key: 'left' | 'right' | 'before' | 'after'): Points =>
    measure.length(lineage.find(key) ?? { value: '0pt', path: [] }, scale);

  const pitchInPoints = measure.length(pitch, scale);
  if (pitchInPoints > 0 && pitchInPoints < size) {
    measure.once([...pitch.path, ...writtenSize.path], () => {
      const params = { role, pitch: pitch.value, size: `${size}pt` };
      diagnostics.report('pitch-below-size', at(['roles', role]), params);
    });
  }
  const hanging = lineage.find('hanging');
  const writtenPitch = parseLength(pitch.value);
  const writtenFirstLine = parseLength(firstLine.value);

  return {
    face: lineage.find('face')?.value ?? '',
    size,
    bold: lineage.find('bold')?.value ?? false,
    pitch: pitchInPoints,
    onGrid: writtenPitch?.unit === '行' && writtenPitch.value === 1,
    align: lineage.find('align')?.value ?? 'justify',
    firstLine: measure.length(firstLine, scale),
    ...(writtenFirstLine?.unit === '字' && { firstLineCharacters: writtenFirstLine.value }),
    ...(hanging && { hanging: measure.length(hanging, scale) }),
    left: length('left'),
    right: length('right'),
    before: length('before'),
    after: length('after'),
    latinGap: lineage.find('latin-gap')?.value ?? true,
    keepWithNext: lineage.find('keep-with-next')?.value ?? false,
  };
}
