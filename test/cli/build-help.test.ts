/** The help of `baogao build`: every option is explained, in one language at a time. */
import { describe, expect, it } from 'vitest';
import { baogao } from './run.js';

const OPTIONS = [
  '--edition',
  '--format',
  '--out',
  '--review',
  '--proof',
  '--strict',
  '--audit',
  '--watch',
  '--content',
  '--templates',
];

/** Option → its explanation; explanations that run over several lines are joined. */
function explained(help: string): ReadonlyMap<string, string> {
  const lines = help.split('\n');
  const found = new Map<string, string>();
  lines.forEach((line, at) => {
    const [, option, words] = /^ {2}(--[a-z]+)(?: <\S+>)? {2,}(\S.*)$/.exec(line) ?? [];
    if (option === undefined || words === undefined) return;
    const further = [];
    for (let next = at + 1; /^ {20,}\S/.test(lines[next] ?? ''); next++) further.push(lines[next]);
    found.set(option, [words, ...further].join(' '));
  });
  return found;
}

describe.each([
  ['zh', '审阅件', '字体被代替', '不合格'],
  ['en', 'review copies', 'substituted fonts', 'what fails'],
])('baogao build --help --lang %s', (language, review, strict, audit) => {
  const { code, stdout } = baogao(['build', '--help', '--lang', language]);
  const options = explained(stdout);

  it('explains every option', () => {
    expect(code).toBe(0);
    expect([...options.keys()]).toEqual(expect.arrayContaining(OPTIONS));
  });

  it('says what --review, --strict and --audit are for, and gives an example of each', () => {
    expect(options.get('--review')).toContain(review);
    expect(options.get('--strict')).toContain(strict);
    expect(options.get('--audit')).toContain(audit);
    expect(stdout).toMatch(/^ {2}baogao build --review {2,}\S/m);
    expect(stdout).toMatch(/^ {2}baogao build --strict --format pdf {2,}\S/m);
    expect(stdout).toMatch(/^ {2}baogao build --audit {2,}\S/m);
  });
});
