/** 勘误表 as a document of one table, to be printed or sent with the copies that were handed out. */
import { startOf, SourceFile } from '../../core/position.js';
import { languageOf, type Edition, type Language } from '../../core/edition.js';
import type { Cell, Doc, Inline, Properties, Row } from '../../doc/nodes.js';
import type { Erratum } from './errata.js';
import type { Location } from './locate.js';

interface Words {
  readonly title: string;
  /** Of what it is the list, by the report's title. */
  readonly of: (title: string) => string;
  readonly heads: readonly [page: string, line: string, wrong: string, right: string];
  readonly cover: string;
  readonly added: (text: string) => string;
  readonly removed: string;
  readonly nothing: string;
}

/** The list is printed in the language of its edition, whatever the language of messages. */
const WORDS: Readonly<Record<Language, Words>> = {
  'zh-Hans': {
    title: '勘误表',
    of: (title) =>
      `《${title}》印本有误，请按下表更正。行数自上而下数，表中并排的算一行，页码不算。`,
    heads: ['页', '行', '误', '正'],
    cover: '封面',
    added: (text) => `（此处后增）${text}`,
    removed: '（删去）',
    nothing: '（无）',
  },
  'zh-Hant-TW': {
    title: '勘誤表',
    of: (title) =>
      `《${title}》印本有誤，請依下表更正。行數自上而下數，表中並排的算一行，頁碼不算。`,
    heads: ['頁', '行', '誤', '正'],
    cover: '封面',
    added: (text) => `（此處後增）${text}`,
    removed: '（刪去）',
    nothing: '（無）',
  },
  'zh-Hant-HK': {
    title: '勘誤表',
    of: (title) =>
      `《${title}》印本有誤，請按下表更正。行數自上而下數，表中並排的算一行，頁碼不算。`,
    heads: ['頁', '行', '誤', '正'],
    cover: '封面',
    added: (text) => `（此處後增）${text}`,
    removed: '（刪去）',
    nothing: '（無）',
  },
  en: {
    title: 'Errata',
    of: (title) =>
      `Corrections to the printed copies of “${title}”. Lines are counted from the top of the page; what stands side by side in a table is one line, and page numbers are not counted.`,
    heads: ['Page', 'Line', 'For', 'Read'],
    cover: 'Cover',
    added: (text) => `(after this, add) ${text}`,
    removed: '(delete)',
    nothing: '(nothing)',
  },
};

const COLUMNS = [
  { role: 'number', share: 8 },
  { role: 'number', share: 7 },
  { role: 'name', share: 42 },
  { role: 'name', share: 43 },
] as const;

/** `properties` are those of the report as it is now. */
export function errataDoc(
  errata: readonly Erratum[],
  edition: Edition,
  properties: Properties,
): Doc {
  const words = WORDS[languageOf(edition)];
  const origin = startOf(new SourceFile(words.title, ''));
  const inline = (text: string): readonly Inline[] =>
    text === '' ? [] : [{ type: 'text', text, origin }];
  const cell = (text: string): Cell => ({ content: inline(text), columns: 1, rows: 1, origin });
  const row = (role: Row['role'], texts: readonly string[]): Row => ({
    role,
    cells: texts.map(cell),
    origin,
  });
  const title = properties.title.replaceAll('\n', '');
  return {
    edition,
    properties: { ...properties, title: `${title}${words.title}` },
    furniture: { corner: [], runningHead: '', watermark: '', foot: '' },
    footnotes: { numbering: 'page' },
    blocks: [
      {
        type: 'paragraph',
        id: 'errata-of',
        role: 'body',
        content: inline(words.of(title)),
        origin,
      },
      {
        type: 'table',
        id: 'errata',
        orientation: 'portrait',
        caption: inline(words.title),
        continuation: inline(words.title),
        columns: COLUMNS,
        head: [row('head', words.heads)],
        body: errata.map((item) => row('item', cells(item, words))),
        notes: [],
        origin,
      },
    ],
  };
}

function cells(item: Erratum, words: Words): readonly string[] {
  const { at, kind, cell, wrong, right } = item;
  const within = (text: string): string => (cell === undefined ? text : `${cell}：${text}`);
  return [
    at === undefined ? '—' : pageOf(at, words),
    at === undefined ? '—' : String(at.line),
    kind === 'added' ? words.nothing : within(wrong),
    kind === 'removed'
      ? words.removed
      : kind === 'added'
        ? words.added(within(right))
        : within(right),
  ];
}

function pageOf({ page }: Location, { cover }: Words): string {
  return page.number === undefined ? cover : String(page.number);
}
