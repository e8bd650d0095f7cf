/** `baogao convert-review` on the real report and in an office's hands, and what its rules say of both editions. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../src/core/position.js';
import { applyEdits } from '../../src/source/edit/text-edits.js';
import {
  editConversions,
  type ConversionChanges,
} from '../../src/pipeline/convert/edit-conversions.js';
import { reviewReports } from '../../src/pipeline/convert/review-reports.js';
import { fileReader } from '../../src/platform/files.js';
import { parseYaml, toData } from '../../src/source/index.js';
import { temporaryFolder } from '../cli/folders.js';
import { baogao, ROOT } from '../cli/run.js';

const EDITIONS = ['zh-Hant-TW', 'zh-Hant-HK'] as const;

describe('the real report', async () => {
  const { editions, diagnostics } = await reviewReports(
    {
      reports: ['wansheng-2022-plan'],
      editions: EDITIONS,
      contentFolder: 'content',
      templatesFolder: 'templates',
    },
    fileReader,
  );

  it('shows every choice once, with its sentences', () => {
    expect(diagnostics).toEqual([]);
    for (const { groups } of editions) {
      expect(new Set(groups.map(({ text, as, why }) => `${text}/${as}/${why}`)).size).toBe(
        groups.length,
      );
      const places = groups.flatMap((group) => group.places);
      expect(places.length).toBeGreaterThan(800);
      for (const { sentence } of places) expect(sentence).toMatch(/【.+】/);
    }
  });

  it('shows first what nothing but a default has decided', () => {
    for (const { groups } of editions) {
      const open = groups.map(
        ({ why, risk, contested }) => risk && (why === 'default' || contested),
      );
      expect(open.lastIndexOf(true)).toBe(open.filter(Boolean).length - 1);
    }
  });

  it('has what people and other converters get wrong', () => {
    const words = editions.map(({ groups }) =>
      groups
        .flatMap(({ places }) => places.map(({ sentence }) => sentence.replace(/[【】]/g, '')))
        .join('\n'),
    );
    const [taiwan = '', hongKong = ''] = words;
    for (const word of [
      '對標對表',
      '新征程',
      '竹溪鎮',
      '風岩醫療',
      '金南分幹渠',
      '複線',
      '徵地拆遷',
      '示範區',
    ]) {
      expect(taiwan).toContain(word);
      expect(hongKong).toContain(word);
    }
    for (const word of ['國民經濟和社會發展計畫', '布局', '欠帳', '硯石臺小學', '跨週期', '占比']) {
      expect(taiwan).toContain(word);
    }
    for (const word of [
      '國民經濟和社會發展計劃',
      '欠賬',
      '硯石台小學',
      '跨周期',
      '佔比',
      '盡快啟動',
    ]) {
      expect(hongKong).toContain(word);
    }
  });
});

describe('in an office', () => {
  function office(more: Readonly<Record<string, string>> = {}): string {
    const folder = temporaryFolder();
    const report = join(folder, 'content/plan');
    mkdirSync(report, { recursive: true });
    cpSync(join(ROOT, 'content/units.yaml'), join(folder, 'content/units.yaml'));
    const files = {
      'names.yaml': 'numerals: []\n',
      'plan/report.yaml':
        'id: plan\neditions: [zh-Hans]\nstyle: gbt9704\ndate: 2022-01-08\n' +
        'cover: { title: [关于计划的报告], organ: 清河县发展改革局 }\nbody: [body.yaml]\n',
      'plan/figures.yaml': 'figures: []\n',
      'plan/indicators.yaml': 'marks: {}\nindicators: []\n',
      'plan/body.yaml': 'blocks:\n  - { id: overview, text: 修复后台，发（一）展。 }\n',
      ...more,
    };
    for (const [name, text] of Object.entries(files))
      writeFileSync(join(folder, 'content', name), text);
    return folder;
  }
  const run = (folder: string, ...args: string[]) =>
    baogao(['convert-review', '--templates', `${ROOT}/templates`, ...args], { cwd: folder });
  const kept = (folder: string): string =>
    readFileSync(join(folder, 'content/conversions.yaml'), 'utf8');

  it('accepts a word, and does not ask again until the form changes', () => {
    const folder = office();
    expect(run(folder, '--edition', 'zh-Hant-TW').stdout).toContain('修复 →');
    expect(run(folder, '--accept', '修复').code).toBe(0);
    const list = run(folder).stdout;
    expect(list).not.toContain('修复 →');
    expect(list).toContain('后台 →');
    expect(run(folder, '--all').stdout).toMatch(/修复 → 修復 .*看过/);
    writeFileSync(
      join(folder, 'content/conversions.yaml'),
      kept(folder).replaceAll('修復', '修複'),
    );
    expect(run(folder).stdout).toMatch(/修复 → 修復 .*看过以后变了/);
  });

  it('accepts all that is listed', () => {
    const folder = office();
    run(folder, '--accept');
    expect(run(folder).stdout).not.toContain('→');
  });

  it('decides a form for an edition, with its reason', () => {
    const folder = office({
      'conversions.yaml': '# 我们定的\ndecisions: [] # 空的\nreviewed: {}\n',
    });
    const { code } = run(
      folder,
      '--edition',
      'zh-Hant-HK',
      '--decide',
      '后台=后臺',
      '--why',
      '照样张',
    );
    expect(code).toBe(0);
    expect(kept(folder)).toBe(
      '# 我们定的\ndecisions: # 空的\n  - { text: 后台, in: zh-Hant-HK, as: 后臺, why: 照样张 }\nreviewed: {}\n',
    );
    const [taiwan = '', hongKong = ''] = run(folder, '--all').stdout.split(/^zh-Hant-HK/m);
    expect(taiwan).toContain('后台 → 後臺');
    expect(hongKong).toMatch(/后台 → 后臺 .*已定 人定的/);
  });

  it('does not convert what a person wrote for the edition', () => {
    const folder = office({
      'plan/zh-Hant-TW.yaml': 'blocks:\n  overview: { text: 修復後端。 }\n',
    });
    expect(run(folder, '--edition', 'zh-Hant-TW').stdout).not.toContain('修复');
    expect(run(folder, '--edition', 'zh-Hant-HK').stdout).toContain('修复');
  });

  it('tells programs all of it', () => {
    const listed: unknown = JSON.parse(
      run(office(), '--edition', 'zh-Hant-TW', '--format', 'json').stdout,
    );
    expect(listed).toMatchObject([{ edition: 'zh-Hant-TW' }]);
    expect(JSON.stringify(listed)).toContain('"text":"后台","as":"後臺"');
  });

  it.each([
    ['a word that is not listed', ['--accept', '没有这个词'], 2],
    ['a decision without its form', ['--decide', '后台'], 2],
    ['an edition that is not converted', ['--edition', 'en'], 2],
    ['a report that is not there', ['nothing'], 2],
  ])('refuses %s', (_, args, code) => {
    expect(run(office(), ...args).code).toBe(code);
  });

  it('tells of a decision for a place that is none', () => {
    const record = '{ text: 后, within: 前后, as: 后 }, { text: 后, within: 前面, as: 后 }';
    const { code, stderr } = run(office({ 'conversions.yaml': `decisions: [${record}]\n` }));
    expect(code).toBe(1);
    expect(stderr).toContain('[decision-not-within]');
    expect(stderr.match(/decision-not-within/g)).toHaveLength(1);
  });

  it('tells what is wrong with the file of decisions', () => {
    const { code, stderr } = run(office({ 'conversions.yaml': 'decisions: [{ text: 后 }]\n' }));
    expect(code).toBe(1);
    expect(stderr).toContain('conversions.yaml:1');
  });
});

describe('the file of decisions', () => {
  const changes: ConversionChanges = {
    decisions: [{ text: '后', as: '后' }],
    reviewed: new Map([['zh-Hant-TW', new Map([['修复', '修復']])]]),
  };
  it.each([
    ['', 'nothing'],
    ['decisions:\n  - { text: 里, as: 里 } # 地名\n', 'decisions'],
    [
      'reviewed:\n  zh-Hant-TW:\n    修复: 修複 # 旧的\n    发展: 發展\ndecisions: []\n',
      'a review that changed',
    ],
    ['reviewed:\n  zh-Hant-HK:\n    发展: 發展', 'another edition, and no line break at its end'],
    ['reviewed:\n', 'a key without a value'],
  ])('%j (%s) keeps what it holds', (text) => {
    const file = new SourceFile('conversions.yaml', text);
    const { root } = parseYaml(file);
    const written = text === '' || root === undefined ? undefined : { file, root };
    const after =
      applyEdits(editConversions(changes, 'conversions.yaml', written)).get('conversions.yaml') ??
      '';
    const read = parseYaml(new SourceFile('conversions.yaml', after)).root;
    expect(read && toData(read)).toMatchObject({ reviewed: { 'zh-Hant-TW': { 修复: '修復' } } });
    expect(after).toContain('{ text: 后, as: 后 }');
    for (const remark of text.match(/#.*$/gm) ?? []) expect(after).toContain(remark);
    for (const kept of text.match(/发展: 發展|\{ text: 里.*\}/g) ?? [])
      expect(after).toContain(kept);
  });
});
