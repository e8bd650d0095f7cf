/** Help and wrong usage: told in the chosen language, and nothing is written. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, temporaryFolder } from './folders.js';
import { baogao, ROOT } from './run.js';

describe('help', () => {
  it.each([
    [[], '  baogao build'],
    [['build'], '  baogao build wansheng-2022-plan --format pdf'],
    [['fonts'], '  baogao fonts fetch'],
    [['figures'], '  baogao figures import sj.xlsx'],
    [['schema'], '  baogao schema'],
  ])('of %j has examples, in Chinese and in English', (command, example) => {
    const chinese = baogao([...command, '--help']);
    expect(chinese).toMatchObject({ code: 0, stderr: '' });
    expect(chinese.stdout.split('\n例：\n')[1] ?? '').toContain(example);
    const english = baogao([...command, '--help', '--lang', 'en']);
    expect(english).toMatchObject({ code: 0, stderr: '' });
    expect(english.stdout.split('\nExamples:\n')[1] ?? '').toContain(example);
    expect(english.stdout).not.toMatch(/\p{Script=Han}/u);
  });

  it('speaks the language of the locale, and Chinese where there is none', () => {
    const told = (locale: string): string => baogao(['--help'], { env: { LC_ALL: locale } }).stdout;
    expect(told('en_GB.UTF-8')).toContain('Usage:');
    expect(told('zh_TW.UTF-8')).toContain('用法：');
    expect(told('C')).toContain('用法：');
  });
});

it('tells its version', () => {
  const data: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { code, stdout } = baogao(['--version']);
  expect(code).toBe(0);
  expect(data).toMatchObject({ version: stdout.trim() });
});

describe('wrong usage', () => {
  const folder = temporaryFolder();

  it.each([
    [['build', '--fromat', 'pdf'], '没有选项 --fromat', 'there is no option --fromat'],
    [['biuld'], '没有命令 biuld', 'there is no command biuld'],
    [['build', '--edition', 'zh'], '--edition 不能是“zh”', '--edition cannot be "zh"'],
    [['build', '--format', 'docx,odt'], '--format 不能是“odt”', '--format cannot be "odt"'],
    [['build', '--format'], '--format', '--format'],
    [['build', '../x'], '“../x”不是报告标识', '"../x" is no id of a report'],
    [['fonts', 'status', '--format', 'xml'], '不能是“xml”', 'cannot be "xml"'],
    [['build', 'plan-2021'], '没有报告“plan-2021”', 'there is no report "plan-2021"'],
  ])('%j', (args, chinese, english) => {
    const out = join(folder, 'out');
    mkdirSync(out, { recursive: true });
    const command = args[0] === 'build' ? ['build', '--out', out, ...args.slice(1)] : args;
    const told = baogao(command);
    expect(told).toMatchObject({ code: 2, stdout: '' });
    expect(told.stderr).toContain(chinese);
    const toldInEnglish = baogao([...command, '--lang=en']);
    expect(toldInEnglish).toMatchObject({ code: 2, stdout: '' });
    expect(toldInEnglish.stderr).toContain(english);
    expect(toldInEnglish.stderr).not.toMatch(/\p{Script=Han}/u);
    expect(contents(out)).toEqual(new Map());
  });

  it('names the reports that there are', () => {
    expect(baogao(['build', 'plan-2021']).stderr).toContain('现有报告：wansheng-2022-plan');
  });
});
