/** `baogao check` as an office runs it: findings, what is accepted of them, and how the run ends. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './folders.js';
import { baogao, ROOT } from './run.js';

/** A report of one paragraph in a folder of its own; `accepted` is its accepted.yaml. */
function office(text: string, accepted?: string): string {
  const folder = temporaryFolder();
  const report = join(folder, 'content/plan');
  mkdirSync(report, { recursive: true });
  for (const name of ['units.yaml', 'names.yaml']) {
    cpSync(join(ROOT, 'content', name), join(folder, 'content', name));
  }
  const write = (name: string, content: string): void => {
    writeFileSync(join(report, name), content);
  };
  write(
    'report.yaml',
    'id: plan\neditions: [zh-Hans]\nstyle: gbt9704\ndate: 2022-01-08\n' +
      'cover: { title: [关于计划的报告], organ: 清河县发展改革局 }\nbody: [body.yaml]\n',
  );
  write('figures.yaml', 'figures: []\n');
  write('indicators.yaml', 'marks: {}\nindicators: []\n');
  write('body.yaml', `blocks:\n  - { id: overview, text: '${text}' }\n`);
  if (accepted !== undefined) write('accepted.yaml', accepted);
  return folder;
}

const SLIP = '打造10大产业链，围绕十大产业链招商。';
const RECORD = `accepted:
  - rule: two-numeral-forms
    about: 10大产业/十大产业
    reason: 前者是上级文件的原文。
  - { rule: numeral-not-quantity, about: '10', reason: 是名称。 }
`;

function check(folder: string, ...args: string[]) {
  return baogao(['check', ...args, '--templates', `${ROOT}/templates`], { cwd: folder });
}

describe('a report with a warning', () => {
  it('is shown both places and passes, unless the run is strict', () => {
    const folder = office(SLIP);
    const { code, stderr } = check(folder);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^content\/plan\/body\.yaml:2:\d+: 警告: .*\[two-numeral-forms: 10大产业\/十大产业\]$/m,
    );
    expect(stderr).toContain('另一处：“10大产业”');
    expect(stderr).toContain('共 2 个警告');
    expect(check(folder, '--strict').code).toBe(1);
  });

  it('says the same in English', () => {
    expect(check(office(SLIP), '--lang', 'en').stderr).toContain('the other place: "10大产业"');
  });

  it('is told to other programs as one array', () => {
    const { code, stdout, stderr } = check(office(SLIP), 'plan', '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const found: unknown = JSON.parse(stdout);
    expect(found).toContainEqual({
      rule: 'two-numeral-forms',
      severity: 'warning',
      message: '同一事物的数，这里写作“十大产业”，别处写作“10大产业”',
      file: 'content/plan/body.yaml',
      line: 2,
      column: 39,
      endLine: 2,
      endColumn: 43,
      hint: '全文统一用一种写法',
      about: '10大产业/十大产业',
      related: [
        { file: 'content/plan/body.yaml', line: 2, column: 30, message: '另一处：“10大产业”' },
      ],
    });
  });
});

describe('accepted.yaml', () => {
  it('takes findings out of the count, with their reason', () => {
    const folder = office(SLIP, RECORD);
    const { code, stderr } = check(folder, '--strict');
    expect(code).toBe(0);
    expect(stderr).toContain('已认可: 同一事物的数');
    expect(stderr).toContain('理由：前者是上级文件的原文。');
    expect(stderr).toContain('共 2 个已认可');
    expect(check(folder, '--format', 'json').stdout).toContain(
      '"accepted": "前者是上级文件的原文。"',
    );
  });

  it('is told of a record that accepts nothing any more', () => {
    const { code, stderr } = check(office('打造产业链。', RECORD));
    expect(code).toBe(0);
    expect(stderr).toMatch(/accepted\.yaml:2:\d+: 警告: 这条认可记录已不对应任何问题/);
    expect(stderr).toContain('共 2 个警告');
  });

  it('refuses a record without a reason, or of a rule that does not exist', () => {
    for (const reason of ['', '    reason: " "\n']) {
      const record = `accepted:\n  - rule: two-numeral-forms\n    about: 十大\n${reason}`;
      const { code, stderr } = check(office(SLIP, record));
      expect(code).toBe(1);
      expect(stderr).toContain('accepted.yaml:');
    }
    const wrong = check(office(SLIP, RECORD.replace('two-numeral', 'tow-numeral')));
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain('是否应为“two-numeral-forms”');
  });

  it('accepts no error of an earlier stage', () => {
    const record = 'accepted: [{ rule: unknown-helper, about: qq, reason: 不改。 }]\n';
    const { code, stderr } = check(office('增长{{qq "a"}}。', record));
    expect(code).toBe(1);
    expect(stderr).toContain('[unknown-helper]');
  });
});

describe('--with', () => {
  const record = 'accepted:\n  - { rule: with-value-differs, about: gdp, reason: 口径不同。 }\n';

  it('compares with another folder; its records are not missed where nothing is compared', () => {
    const folder = office('产值{{q "gdp" "235亿元"}}。', record);
    cpSync(join(folder, 'content'), join(folder, '去年'), { recursive: true });
    const theirs = join(folder, '去年/plan/body.yaml');
    writeFileSync(theirs, readFileSync(theirs, 'utf8').replace('235', '236'));
    expect(check(folder).stderr).not.toContain('with-value-differs');
    const { code, stderr } = check(folder, '--with', '去年/plan');
    expect(code).toBe(0);
    expect(stderr).toContain('已认可: “gdp”在这份报告里是 235亿元，在另一份里是 236亿元');
  });

  it('says when there is nothing to compare with', () => {
    const folder = office('经济平稳。');
    for (const other of ['nothing', '../nothing', 'nothing.txt']) {
      expect(check(folder, '--with', other).code).toBe(1);
    }
  });
});

it('says so when nothing is found', () => {
  const { code, stdout, stderr } = check(office('经济平稳。'));
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '没有发现问题。\n', stderr: '' });
  expect(check(office('经济平稳。'), '--format', 'json').stdout).toBe('[]\n');
});

it('knows wrong usage', () => {
  expect(check(office('经济平稳。'), 'plann').code).toBe(2);
  expect(check(office('经济平稳。'), '--format', 'xml').code).toBe(2);
});

it('leaves the content as it is', () => {
  const folder = office(SLIP, RECORD);
  check(folder);
  expect(readFileSync(join(folder, 'content/plan/accepted.yaml'), 'utf8')).toBe(RECORD);
});
