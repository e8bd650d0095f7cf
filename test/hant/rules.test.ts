/** The rules of converted editions find what their bad examples mark, and nothing in their good ones. */
import type { HantExample } from '../../src/check/hant/rule.js';
import { hantRules } from '../../src/check/hant/rules/index.js';
import { hantText, type HantSubject } from '../../src/check/hant/subject.js';
import { range, SourceFile, type SourceRange } from '../../src/core/position.js';
import type { ProseText } from '../../src/prose/prose.js';
import { placeText } from '../support/check-report.js';
import { converterWith } from '../support/hant.js';
import { testExamples, type ReadExample } from '../support/rule-examples.js';

/** The text of an example with its marks taken out; each is a place in it. */
function withoutMarks(written: string): {
  readonly text: string;
  readonly found: readonly (readonly [start: number, end: number])[];
} {
  const found: (readonly [number, number])[] = [];
  let text = '';
  let begun = 0;
  for (const character of written) {
    if (character === '«') begun = text.length;
    else if (character === '»') found.push([begun, text.length]);
    else text += character;
  }
  return { text, found };
}

async function read(example: HantExample): Promise<ReadExample<HantSubject>> {
  const { source, fixed, house = {}, reviewed = {}, name } = example;
  const { text, found } = withoutMarks(source ?? fixed ?? '');
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
  const marks = found.map(([start, end]) => placeText(range(file, start, end)));
  return { subject, marks: marks.sort(), otherMarks: [] };
}

testExamples(hantRules, {
  read,
  titleOf: ({ source, fixed }) => source ?? fixed ?? '',
});
