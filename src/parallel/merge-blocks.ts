/** A block and its translation → the blocks that print both. */
import type { Language } from '../core/edition.js';
import type { Block, CoverLine } from '../doc/nodes.js';
import { isSide } from '../doc/sides.js';
import { plainText } from '../doc/text.js';
import { behind, below, passage } from './joined.js';
import { mergeTables } from './merge-tables.js';
import { pair, type Merging } from './pair.js';

export function mergeBlocks(source: Block, target: Block, merging: Merging): readonly Block[] {
  const { language } = merging;
  if (isSide(source) && isSide(target)) return [pair(source, target, language)];
  if (source.type === 'table' && target.type === 'table') {
    return mergeTables(source, target, merging);
  }
  return [mergeInPlace(source, target, language)];
}

/** Whole lines of both below each other. What has no words of its own stands once. */
function mergeInPlace(source: Block, target: Block, language: Language): Block {
  if (source.type === 'cover' && target.type === 'cover') {
    return { ...source, lines: mergeLines(source.lines, target.lines, language) };
  }
  if (source.type === 'contents' && target.type === 'contents') {
    return { ...source, title: behind(source.title, target.title, language) };
  }
  if (source.type === 'picture' && target.type === 'picture') {
    return { ...source, caption: below(source.caption, target.caption, language) };
  }
  if (source.type === 'annex' && target.type === 'annex') {
    return {
      ...source,
      label: behind(source.label, target.label, language),
      title: below(source.title, target.title, language),
    };
  }
  if (source.type === 'imprint' && target.type === 'imprint') {
    const { left, right } = target;
    return {
      ...source,
      translation: { left: passage(left, language), right: passage(right, language) },
    };
  }
  return source;
}

/** The lines of each role, and below them those of the translation; once where both read the same. */
function mergeLines(
  source: readonly CoverLine[],
  target: readonly CoverLine[],
  language: Language,
): readonly CoverLine[] {
  const roles = new Set([...source, ...target].map(({ role }) => role));
  return [...roles].flatMap((role) => {
    const own = source.filter((line) => line.role === role);
    const theirs = target.filter((line) => line.role === role);
    if (wordsOf(own) === wordsOf(theirs)) return own;
    return [...own, ...theirs.map((line) => ({ ...line, language }))];
  });
}

function wordsOf(lines: readonly CoverLine[]): string {
  return lines.map(({ content }) => plainText(content)).join('\n');
}
