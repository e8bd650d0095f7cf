/** Notes: Word's own where they stand at the foot or at the end, paragraphs where they stand in an annex. */
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import {
  annex,
  body,
  cell,
  cover,
  document,
  heading,
  imprint,
  inline,
  note,
  noteList,
  pageBreak,
  reference,
  row,
  table,
} from '../support/build.js';
import {
  all,
  at,
  elements,
  only,
  ownText,
  paragraphs,
  rendered,
  styleNamed,
  styleOf,
  textOf,
  value,
} from './read-docx.js';

type Placement = Parameters<typeof note>[2];

const grid = (placement: Placement) =>
  note('grid', 1, placement, '“一门式”服务：指群众只进一扇门。');
const census = (placement: Placement) => note('census', 2, placement, '普查时点为11月1日零时。');

function text(placement: Placement) {
  return [
    body('p', [...inline('推行服务'), grid(placement), ...inline('，')]),
    body('q', [...inline('按普查结果'), census(placement), ...inline('修订。')]),
  ];
}

describe('footnotes', () => {
  const doc = document(...text('footnote'));

  it('are Word’s own, in a part of their own, each in its style behind its mark', async () => {
    const docx = await rendered(doc);
    const marks = all(docx.document, 'w:footnoteReference');
    expect(marks.map((mark) => mark.attributes['w:id'])).toEqual(['1', '2']);
    const notes = elements(docx.part('word/footnotes.xml')).filter(
      (found) => found.attributes['w:type'] === undefined,
    );
    expect(notes.map((found) => [found.attributes['w:id'], textOf(found)])).toEqual([
      ['1', '“一门式”服务：指群众只进一扇门。'],
      ['2', '普查时点为11月1日零时。'],
    ]);
    for (const found of notes) {
      expect(all(found, 'w:p').map(styleOf)).toEqual(['FootnoteText']);
      const [mark] = all(found, 'w:r');
      expect(mark && at(mark, 'w:footnoteRef')).toBeDefined();
      expect(value(mark, 'w:rPr', 'w:rStyle')).toBe('FootnoteReference');
    }
    expect(value(styleNamed(docx, 'FootnoteReference'), 'w:rPr', 'w:vertAlign')).toBe(
      'superscript',
    );
  });

  it('are ①② and begin anew on each page', async () => {
    const docx = await rendered(doc);
    const properties = at(only(all(docx.document, 'w:sectPr')), 'w:footnotePr');
    expect(value(properties, 'w:numFmt')).toBe('decimalEnclosedCircle');
    expect(value(properties, 'w:numRestart')).toBe('eachPage');
  });

  it('are counted through where the document is, and pointed to by a field that follows the number', async () => {
    const again = body('r', [...inline('同前'), reference('grid', '1')]);
    const counted: Doc = {
      ...document(...doc.blocks, again),
      footnotes: { numbering: 'document' },
    };
    const docx = await rendered(counted);
    expect(value(all(docx.document, 'w:footnotePr')[0], 'w:numRestart')).toBe('continuous');
    const paragraph = only(paragraphs(docx).slice(-1));
    expect(textOf(paragraph)).toBe('同前①');
    expect(all(paragraph, 'w:instrText').map(ownText)).toEqual([' NOTEREF n_grid \\f \\h ']);
    const mark = all(docx.document, 'w:bookmarkStart').find(
      (start) => start.attributes['w:name'] === 'n_grid',
    );
    expect(mark).toBeDefined();
  });

  it('have separators without a mark of their own', async () => {
    const { part } = await rendered(doc);
    const separators = elements(part('word/footnotes.xml')).slice(0, 2);
    expect(
      separators.map((found) => [found.attributes['w:type'], found.attributes['w:id']]),
    ).toEqual([
      ['separator', '-1'],
      ['continuationSeparator', '0'],
    ]);
    for (const separator of separators) expect(all(separator, 'w:footnoteRef')).toEqual([]);
    const listed = all(part('word/settings.xml'), 'w:footnote').map((f) => f.attributes['w:id']);
    expect(listed).toEqual(['-1', '0']);
  });

  it('stand beside endnotes, each kind counted by itself', async () => {
    const merged = note('merged', 1, 'footnote', '按全市统一部署调整。');
    const docx = await rendered(
      document(
        body('p', [...inline('推行服务'), grid('endnote')]),
        table(
          't',
          '表1：主要指标',
          [{ role: 'name', share: 1 }],
          [row('item', [cell([...inline('民营经济占比（%）▽'), merged])], 'private-share')],
        ),
        body('q', [...inline('按普查结果'), census('endnote')]),
        noteList('endnote', grid('endnote'), census('endnote')),
      ),
    );
    const inTable = only(all(docx.document, 'w:tc'));
    expect(only(all(inTable, 'w:footnoteReference')).attributes['w:id']).toBe('1');
    expect(textOf(inTable)).toBe('民营经济占比（%）▽');
    expect(all(docx.document, 'w:endnoteReference').map((m) => m.attributes['w:id'])).toEqual([
      '1',
      '2',
    ]);
    const bodies = (part: string): readonly string[] =>
      elements(docx.part(part)).slice(2).map(textOf);
    expect(bodies('word/footnotes.xml')).toEqual(['按全市统一部署调整。']);
    expect(bodies('word/endnotes.xml')).toEqual([
      '“一门式”服务：指群众只进一扇门。',
      '普查时点为11月1日零时。',
    ]);
  });

  it('leave no part behind in a report without any', async () => {
    const docx = await rendered(document(body('p', '正文。')));
    expect(docx.names.filter((name) => name.includes('notes'))).toEqual([]);
    expect(
      all(docx.part('[Content_Types].xml'), 'Override').map((o) => o.attributes['PartName']),
    ).not.toContain('/word/footnotes.xml');
  });

  it('stay out of the contents and the numbering of a heading', async () => {
    const words = [...inline('公共服务'), note('n', 1, 'footnote', '指十类服务。')];
    const docx = await rendered(document(heading('h', 1, '一、', words)));
    expect(textOf(only(paragraphs(docx)))).toBe('公共服务');
  });
});

describe('endnotes', () => {
  const doc: Doc = document(
    ...text('endnote'),
    noteList('endnote', grid('endnote'), census('endnote')),
    imprint('大会秘书处', '2022年1月4日印制'),
  );

  it('are Word’s own, counted 1, 2 through the document', async () => {
    const docx = await rendered(doc);
    expect(all(docx.document, 'w:endnoteReference').map((m) => m.attributes['w:id'])).toEqual([
      '1',
      '2',
    ]);
    expect(all(docx.part('word/endnotes.xml'), 'w:p').map(styleOf).slice(2)).toEqual([
      'EndnoteText',
      'EndnoteText',
    ]);
    expect(value(at(all(docx.document, 'w:sectPr')[0], 'w:endnotePr'), 'w:numFmt')).toBe('decimal');
  });

  it('stand where the list of notes does: at the end of a section before the imprint', async () => {
    const docx = await rendered(doc);
    expect(value(docx.part('word/settings.xml'), 'w:endnotePr', 'w:pos')).toBe('sectEnd');
    const sections = all(docx.document, 'w:sectPr');
    expect(sections.map((section) => value(section, 'w:type'))).toEqual(['nextPage', 'continuous']);
    expect(paragraphs(docx).map(styleOf)).toEqual([
      'BodyText',
      'BodyText',
      'EndnotesHere',
      'Imprint',
      'ImprintPlace',
    ]);
    // The first section prints them; it is the one that the place of the list ends.
    expect(sections.map((section) => at(section, 'w:noEndnote') !== undefined)).toEqual([
      false,
      false,
    ]);
  });

  it('are carried on to that place by the sections before it', async () => {
    const docx = await rendered(document(cover(['title', '报告']), ...doc.blocks));
    expect(
      all(docx.document, 'w:sectPr').map((section) => at(section, 'w:noEndnote') !== undefined),
    ).toEqual([true, false, false]);
  });
});

it('begins a page behind endnotes where the report says so', async () => {
  const docx = await rendered(
    document(...text('endnote'), noteList('endnote'), pageBreak, body('r', '正文。')),
  );
  expect(paragraphs(docx).map(styleOf).slice(2)).toEqual(['EndnotesHere', 'PageBreak', 'BodyText']);
});

describe('notes in an annex', () => {
  const doc = document(
    ...text('annex'),
    body('r', [...inline('同前'), reference('grid', '1')]),
    annex('notes-annex', '附件', '名词解释'),
    noteList('annex', grid('annex'), census('annex')),
  );

  it('are paragraphs with the number of their mark, to which the mark leads', async () => {
    const docx = await rendered(doc);
    expect(paragraphs(docx).map((p) => [styleOf(p), textOf(p)])).toEqual([
      ['BodyText', '推行服务[1]，'],
      ['BodyText', '按普查结果[2]修订。'],
      ['BodyText', '同前[1]'],
      ['AnnexLabel', '附件'],
      ['AnnexTitle', '名词解释'],
      ['AnnexNote', '[1]“一门式”服务：指群众只进一扇门。'],
      ['AnnexNote', '[2]普查时点为11月1日零时。'],
    ]);
    const links = all(docx.document, 'w:hyperlink');
    expect(links.map((link) => [link.attributes['w:anchor'], textOf(link)])).toEqual([
      ['n_grid', '[1]'],
      ['n_census', '[2]'],
      ['n_grid', '[1]'],
    ]);
    for (const run of links.flatMap((link) => all(link, 'w:r'))) {
      expect(value(run, 'w:rPr', 'w:rStyle')).toBe('FootnoteReference');
    }
  });
});
