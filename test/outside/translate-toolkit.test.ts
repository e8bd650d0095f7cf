/** XLIFF and TMX in the Translate Toolkit: made into PO and back nothing is changed but what was edited, and its checks read both. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  everything,
  exported,
  imported,
  newLines,
  retold,
  seed,
  told,
  withChanges,
} from '../support/exchange.js';
import { runTool, type Tool } from './tools.js';

const folder = mkdtempSync(join(tmpdir(), 'baogao-translate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a program of the toolkit makes of a text. */
function through(tool: Tool, text: string, from: string, to: string): string {
  const input = join(folder, `in.${from}`);
  const output = join(folder, `out.${to}`);
  writeFileSync(input, text);
  rmSync(output, { force: true });
  const { code, stderr } = runTool(tool, ['--progress=none', input, output]);
  if (code !== 0) throw new Error(stderr);
  return readFileSync(output, 'utf8');
}

const toPo = (xliff: string): string => through('xliff2po', xliff, 'xlf', 'po');
const fromPo = (po: string): string => through('po2xliff', po, 'po', 'xlf');

/** The entry of PO that stands for a segment. */
function entryOf(po: string, id: string): string {
  const place = `#: ${id.replace('#', '%23')}\n`;
  const entry = po.split('\n\n').find((text) => text.includes(place));
  if (entry === undefined) throw new Error(`there is no ${id}`);
  return entry;
}

describe('made into PO and back', () => {
  it.each([
    ['the real report', seed],
    ['the report that has everything', everything],
  ])('%s is as it was', async (_, office) => {
    const back = fromPo(toPo(await exported(office)));
    expect(back).toContain('x-po-autocomment');
    expect(await imported(office, back)).toEqual({ files: [], changes: [], diagnostics: [] });
  });

  it('what was edited comes in, and nothing else, also where two sources are alike', async () => {
    const po = toPo(await exported(seed));
    const id = 'blocks/table-plan#notes.1.1';
    const entry = entryOf(po, id);
    const filled = entry.replace(
      'msgstr ""',
      'msgstr "Those with “{{mark \\"obligatory\\"}}” bind & are < others."',
    );
    const imprint = entryOf(po, 'blocks/imprint#office');
    const office = imprint.replace('Secretariat of', 'Office of');
    const cover = entryOf(po, 'blocks/cover#title');
    const title = cover.replace('2022 Draft Plan of', 'Draft Plan for 2022 of');
    expect([filled, office, title]).not.toContain(entry);
    const edited = po.replace(entry, filled).replace(imprint, office).replace(cover, title);
    const result = await imported(seed, fromPo(edited));
    // The other fields of the table are not translated yet.
    expect(told(result).map((text) => text.split(':')[0])).toEqual(['exchange-incomplete']);
    expect((await newLines(seed, result)).toSorted()).toEqual([
      'and on the Draft Plan for 2022 of Wansheng',
      expect.stringContaining('office: Office of the First Session'),
    ]);
  });

  it('a translation that is no longer fuzzy is translated', async () => {
    const po = toPo(await exported(seed, 'xliff', ['draft']));
    expect(po).toContain('#, fuzzy');
    const [head = '', ...entries] = po.split('\n\n');
    const sure = [head, ...entries.map((entry) => entry.replace('#, fuzzy\n', ''))].join('\n\n');
    const result = await imported(seed, fromPo(sure));
    expect(told(result)).toEqual([]);
    expect(result.changes.map(({ unit, state }) => [unit.id, state])).toEqual([
      ['education-progress', 'translated'],
    ]);
  });

  it('a lost call is refused', async () => {
    const po = toPo(await exported(seed));
    const entry = entryOf(po, 'blocks/innovation-empowers#text.3');
    const [head = '', target = ''] = entry.split('msgstr');
    const lost = po.replace(entry, `${head}msgstr${target.replace(/\{\{q [^}]*\}\}/, 'two')}`);
    expect(told(await imported(seed, fromPo(lost))).map((text) => text.split(':')[0])).toEqual([
      'exchange-call-lost',
    ]);
  });
});

describe('the checks of the toolkit', () => {
  it('read the XLIFF, and what they write into it changes nothing', async () => {
    const checked = through('pofilter', await exported(seed), 'xlf', 'xlf');
    expect(checked).toContain('from="pofilter"');
    expect(await imported(seed, checked)).toEqual({ files: [], changes: [], diagnostics: [] });
  });

  it('miss the call that a translator forgot', async () => {
    const id = 'blocks/innovation-empowers#text.3';
    const missed = (xliff: string): readonly string[] => {
      const checked = through('pofilter', xliff, 'xlf', 'xlf');
      const units = checked.split('trans-unit>').filter((unit) => unit.includes(`"${id}"`));
      return units.flatMap((unit) =>
        [...unit.matchAll(/>(brackets: [^<]*)</g)].map(([, note = '']) => note),
      );
    };
    const xliff = await exported(seed);
    expect(missed(xliff)).toEqual([]);
    const lost = retold(xliff, id, 'The Wanxin Incubator was approved.');
    expect(missed(lost)).toEqual(["brackets: Missing '{', '}'"]);
  });

  it('read the TMX', async () => {
    const checked = through('pofilter', await exported(seed, 'tmx'), 'tmx', 'tmx');
    const blank = withChanges(seed, {
      'content/wansheng-2022-plan/en/others.yaml': 'blocks: {}\n',
    });
    const known = await imported(blank, await exported(seed, 'tmx'));
    expect(known.changes.map(({ unit }) => unit.id)).toContain('closing');
    expect(checked).toContain('Fellow Deputies');
  });
});
