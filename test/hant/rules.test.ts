/** The rules of converted editions find what their bad examples mark, and nothing in their good ones. */
import { describe, expect, it } from 'vitest';
import type { HantExample } from '../../src/check/hant/rule.js';
import { hantRules } from '../../src/check/hant/rules/index.js';
import { hantText, type HantSubject } from '../../src/check/hant/subject.js';
import { messages } from '../../src/core/messages/table.js';
import type { Message } from '../../src/core/messages/message.js';
import { range, SourceFile, type SourceRange } from '../../src/core/position.js';
import type { ProseText } from '../../src/prose/prose.js';
import { converterWith } from '../support/hant.js';

async function read(
  example: HantExample,
): Promise<{ subject: HantSubject; marks: readonly string[] }> {
  const { source, fixed, house = {}, reviewed = {}, name } = example;
  const written = source ?? fixed ?? '';
  const marks: string[] = [];
  let text = '';
  let begun = 0;
  for (const character of written) {
    if (character === '«') begun = text.length;
    else if (character === '»') marks.push(`${begun}-${text.length}`);
    else text += character;
  }
  const names = name === undefined ? [] : [{ text: name, kind: 'organ' as const, 'zh-Hant': name }];
  const converter = await converterWith({ house: [house], names });
  const file = new SourceFile('example.yaml', text);
  const at = (offset: number, length: number): SourceRange => range(file, offset, offset + length);
  const piece: ProseText = { type: 'text', text, range: at(0, text.length), at };
  const converted =
    fixed === undefined
      ? hantText({ pieces: [piece] }, converter)
      : { text, passage: text, choices: [], at, resultOf: (offset: number) => offset };
  const subject = { edition: 'zh-Hant-TW' as const, converter, texts: [converted], reviewed };
  return { subject, marks };
}

describe.each(hantRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { good, bad } = rule.examples;

  it('says what it looks for and why', () => {
    const message: Message = messages[id];
    expect(message.zhWhy).toBeTruthy();
    expect(message.enWhy).toBeTruthy();
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
  });

  it.each(bad.map((example) => [example.source ?? example.fixed, example]))(
    'finds: %s',
    async (_, example) => {
      const { subject, marks } = await read(example);
      expect(marks.length).toBeGreaterThan(0);
      const findings = rule.find(subject);
      expect(findings.map(({ range: { start, end } }) => `${start}-${end}`)).toEqual(marks);
      expect(findings.every((item) => item.rule === id && item.about !== '')).toBe(true);
    },
  );

  it.each(good.map((example) => [example.source ?? example.fixed, example]))(
    'lets pass: %s',
    async (_, example) => {
      const { subject } = await read(example);
      expect(rule.find(subject)).toEqual([]);
    },
  );
});
