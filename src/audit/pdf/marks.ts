/** Marks that Chinese shares with Latin type, and the faces in which a PDF draws them. */
import { isHan, isHanOrMark } from '../../core/characters.js';
import type { AuditFile } from '../../model/audit.js';
import { faceRole } from '../faces.js';
import type { Mark, Sample } from '../measured.js';
import type { Line } from './lines.js';
import { excerpt } from '../excerpt.js';

const SHARED = /[“”‘’…—·]/;

/** A face is Chinese if it is known as such, or draws Han characters anywhere in the document. */
export function marksOf(
  lines: readonly Line[],
  faces: AuditFile['faces'],
): readonly Sample<Mark>[] {
  const drawsHan = new Set(
    lines.flatMap(({ glyphs }) => glyphs.filter(({ text }) => isHan(text)).map(({ face }) => face)),
  );
  const isLatin = (face: string): boolean => {
    const role = faceRole(face, faces);
    return role === undefined ? !drawsHan.has(face) : role === 'latin';
  };
  return lines.flatMap(({ glyphs, page, text }) =>
    glyphs.flatMap(({ text: mark, face }, at) => {
      const beside = [glyphs[at - 1], glyphs[at + 1]];
      const chinese = beside.some((glyph) => glyph !== undefined && isHanOrMark(glyph.text));
      if (!SHARED.test(mark) || !chinese) return [];
      return [{ value: { mark, face, latin: isLatin(face) }, at: { page, text: excerpt(text) } }];
    }),
  );
}
