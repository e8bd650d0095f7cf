/** `baogao figures` as people run it: list, export, import, on an office's disk. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents, temporaryFolder } from '../cli/folders.js';
import { baogao, ROOT } from '../cli/run.js';
import { filledIn } from './sheet.js';

const REPORT = 'wansheng-2022-plan';
const implementation = readFileSync(
  join(ROOT, 'content', REPORT, 'body/implementation.yaml'),
  'utf8',
);
/** The line on which it is written. */
const TECH_FIRMS =
  implementation.split('\n').findIndex((line) => line.includes('"tech-firms"')) + 1;

describe('an office', () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  const sheet = join(folder, '数据.xlsx');
  const run = (...args: readonly string[]) => baogao(['figures', ...args, '--content', content]);

  beforeAll(() => {
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    writeFileSync(
      join(content, REPORT, 'confirmations.yaml'),
      'departments:\n  统计局: [gdp-growth, gdp-2021]\n',
    );
    const { code, stdout } = run('export', '--out', sheet);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `已写出 ${sheet}\n导出 312 个数\n` });
  });

  it('imports a sheet without a change, and its files stay', () => {
    const before = contents(content);
    const { code, stdout } = run('import', sheet);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '表里没有改动，什么也没有写。\n' });
    expect(contents(content)).toEqual(before);
  });

  it('is refused a wrong sheet, and its files stay', () => {
    const before = contents(content);
    const wrong = join(folder, 'wrong.xlsx');
    writeFileSync(
      wrong,
      filledIn(readFileSync(sheet), { 'gdp-2021!E': '很多', 'gdp-2021!D': '元' }),
    );
    const { code, stdout, stderr } = run('import', wrong);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('第2行E列：“很多”不是数的写法');
    expect(stderr).toContain('第2行D列：单位改成了“元”');
    expect(stderr).toContain('没有写出任何文件');
    expect(contents(content)).toEqual(before);
  });

  it('imports what was filled in, and then it is confirmed', () => {
    const filled = join(folder, 'filled.xlsx');
    const cells = {
      'gdp-2021!E': '236亿元',
      'gdp-2021!H': '核定',
      'gdp-2021!I': '张三',
      'gdp-2021!J': '2022-01-05',
    };
    writeFileSync(filled, filledIn(readFileSync(sheet), cells));
    const { code, stdout } = run('import', filled, REPORT);
    expect(code).toBe(0);
    expect(stdout).toContain('gdp-2021: 235亿元 → 236亿元  核定 张三 2022-01-05\n');
    expect(readFileSync(join(content, REPORT, 'figures.yaml'), 'utf8')).toContain('value: 236亿元');
    const listed = run('list').stdout;
    expect(listed).toContain('gdp-2021  236亿元  核定 已核定 张三 2022-01-05 统计局\n');
    expect(listed).toMatch(/\n {2}.*\/body\/implementation\.yaml:\d+\n/);
    expect(run('list', '--unconfirmed').stdout).not.toContain('gdp-2021  ');
  }, 30_000);

  it('builds the report with its new record as before', () => {
    const out = join(folder, 'out');
    const { code } = baogao(['build', '--format', 'docx', '--content', content, '--out', out]);
    expect(code).toBe(0);
  }, 30_000);

  it('gives a department its own figures', () => {
    const { code, stdout } = run(
      'export',
      '--department',
      '统计局',
      '--out',
      join(folder, 'tj.xlsx'),
    );
    expect(code).toBe(0);
    // gdp-2021, and gdp-growth: two values for 2021, one for 2022.
    expect(stdout).toContain('导出 4 个数');
    const unknown = run('export', '--department', '财政局', '--out', join(folder, 'cz.xlsx'));
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('已登记的部门：统计局');
    expect(existsSync(join(folder, 'cz.xlsx'))).toBe(false);
  });

  it('lists for programs', () => {
    const { code, stdout } = run('list', REPORT, '--format', 'json');
    expect(code).toBe(0);
    const data: unknown = JSON.parse(stdout);
    expect(data).toContainEqual(
      expect.objectContaining({
        id: 'tech-firms',
        value: '50家',
        standing: 'unconfirmed',
        uses: [{ file: `${content}/${REPORT}/body/implementation.yaml`, line: TECH_FIRMS }],
      }),
    );
    expect(data).toContainEqual(
      expect.objectContaining({ id: 'indicators-2021', standing: 'derived' }),
    );
  });
});

describe('wrong usage', () => {
  it.each([
    [['figures', 'list', 'plan-2021'], '没有报告“plan-2021”'],
    [['figures', 'list', '--format', 'xml'], '--format 不能是“xml”'],
    [['figures', 'import'], 'FILE.xlsx'],
    [['figures', 'import', 'nowhere.xlsx'], '找不到文件 nowhere.xlsx'],
    [['figures', 'export', '../x'], '“../x”不是报告标识'],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = baogao(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('asks which report, where there are several', () => {
    const folder = join(temporaryFolder(), 'content');
    for (const name of ['plan-a', 'plan-b']) {
      cpSync(join(ROOT, 'content', REPORT), join(folder, name), { recursive: true });
    }
    const { code, stderr } = baogao(['figures', 'list', '--content', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain('plan-a、plan-b');
  });

  it('of a part of the command is told in the language of the user', () => {
    const { stdout } = baogao(['figures', 'import', '--help', '--lang', 'en']);
    expect(stdout).toContain('one fault and nothing is taken');
    expect(stdout).not.toMatch(/\p{Script=Han}/u);
    expect(baogao(['figures', 'list', '--help']).stdout).toContain('只列还没有核定的');
  });
});
