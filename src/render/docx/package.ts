/** The file that the docx library made, finished: parts replaced, what is not used left out, and the same bytes every time. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Names fonts of Office that WPS then reports as missing; the library writes it into every file. */
const THEME = 'word/theme/theme1.xml';

/** Where Word and others look first, in this order; the rest follows by name. */
const FIRST: readonly string[] = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

export interface Finish {
  /** By path: a part written anew. */
  readonly replacements: Readonly<Record<string, string>>;
  /** A part as the library wrote it, to be bettered; called with every XML part that is not replaced. */
  readonly better: (path: string, text: string) => string;
  /** Parts that this file has no use for, beside those that none has. */
  readonly unused: readonly string[];
}

/** Nothing in the result depends on the clock, the time zone or the library's counters. */
export function finishPackage(bytes: Uint8Array, finish: Finish): Uint8Array {
  const unused = [THEME, ...finish.unused];
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (const path of unused) {
    parts.delete(path);
    parts.delete(relationshipsOf(path));
  }
  for (const [path, content] of parts) {
    if (path === '[Content_Types].xml') {
      parts.set(path, strToU8(withoutUnusedTypes(content, unused)));
    } else if (path.endsWith('.rels')) {
      const relationships = withoutUnusedTargets(strFromU8(content), unused);
      if (relationships.includes('<Relationship ')) parts.set(path, strToU8(relationships));
      else parts.delete(path);
    } else if (path.endsWith('.xml')) {
      parts.set(path, strToU8(finish.better(path, strFromU8(content))));
    }
  }
  for (const [path, text] of Object.entries(finish.replacements)) parts.set(path, strToU8(text));
  const entries: Zippable = {};
  for (const path of [...parts.keys()].sort(byPlace)) {
    const content = parts.get(path);
    if (content !== undefined) entries[path] = [content, { mtime: ZIP_TIME, level: 9, os: 0 }];
  }
  return zipSync(entries);
}

/** Zip holds local time: made of local parts, it is the same number in every zone. The day is the first that zip knows. */
const ZIP_TIME = new Date(1980, 0, 1, 12);

function relationshipsOf(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function withoutUnusedTypes(content: Uint8Array, unused: readonly string[]): string {
  return strFromU8(content).replace(
    /<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g,
    (override, path: string) => (unused.includes(path) ? '' : override),
  );
}

/** Targets are relative to the part's folder, and no two unused parts share a name. */
function withoutUnusedTargets(relationships: string, unused: readonly string[]): string {
  return relationships.replace(
    /<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g,
    (relationship, target: string) =>
      unused.some((path) => path === target || path === `word/${target}`) ? '' : relationship,
  );
}

function byPlace(a: string, b: string): number {
  const place = (path: string): number => {
    const index = FIRST.indexOf(path);
    return index < 0 ? FIRST.length : index;
  };
  return place(a) - place(b) || (a < b ? -1 : 1);
}
