/** The table of messages: a rule stands in one file, says what to do, and says the same in both languages. */
import { expect, test } from 'vitest';
import { auditMessages } from '../../src/core/messages/audit.js';
import { bilingualMessages } from '../../src/core/messages/bilingual.js';
import { checkMessages } from '../../src/core/messages/check.js';
import { englishFigureMessages } from '../../src/core/messages/check-english-figures.js';
import { englishEntryMessages } from '../../src/core/messages/check-english-entries.js';
import { englishMarkMessages } from '../../src/core/messages/check-english-marks.js';
import { englishWordMessages } from '../../src/core/messages/check-english-words.js';
import { adjustmentMessages } from '../../src/core/messages/check-adjustments.js';
import { baseMessages } from '../../src/core/messages/check-bases.js';
import { factMessages } from '../../src/core/messages/check-facts.js';
import { markMessages } from '../../src/core/messages/check-marks.js';
import { sumMessages } from '../../src/core/messages/check-sums.js';
import { countMessages } from '../../src/core/messages/check-counts.js';
import { statementMessages } from '../../src/core/messages/check-statements.js';
import { nameMessages } from '../../src/core/messages/check-names.js';
import { plausibilityMessages } from '../../src/core/messages/check-plausibility.js';
import { withMessages } from '../../src/core/messages/check-with.js';
import { compositionMessages } from '../../src/core/messages/composition.js';
import { contentMessages } from '../../src/core/messages/content.js';
import { exchangeMessages } from '../../src/core/messages/exchange.js';
import { expressionMessages } from '../../src/core/messages/expressions.js';
import { figuresMessages } from '../../src/core/messages/figures.js';
import { fontMessages } from '../../src/core/messages/fonts.js';
import { hantMessages } from '../../src/core/messages/hant.js';
import type { Message } from '../../src/core/messages/message.js';
import { parallelMessages } from '../../src/core/messages/parallel.js';
import { pictureMessages } from '../../src/core/messages/picture.js';
import { proseMessages } from '../../src/core/messages/prose.js';
import { quantityMessages } from '../../src/core/messages/quantity.js';
import { reviseMessages } from '../../src/core/messages/revise.js';
import { translateMessages } from '../../src/core/messages/translate.js';
import { runMessages } from '../../src/core/messages/run.js';
import { sourceMessages } from '../../src/core/messages/source.js';
import { styleMessages } from '../../src/core/messages/style.js';
import { messages } from '../../src/core/messages/table.js';

const parts = [
  adjustmentMessages,
  auditMessages,
  baseMessages,
  bilingualMessages,
  checkMessages,
  englishFigureMessages,
  englishEntryMessages,
  englishMarkMessages,
  englishWordMessages,
  markMessages,
  statementMessages,
  countMessages,
  nameMessages,
  plausibilityMessages,
  withMessages,
  compositionMessages,
  contentMessages,
  expressionMessages,
  figuresMessages,
  exchangeMessages,
  factMessages,
  fontMessages,
  hantMessages,
  parallelMessages,
  pictureMessages,
  proseMessages,
  quantityMessages,
  reviseMessages,
  translateMessages,
  runMessages,
  sourceMessages,
  styleMessages,
  sumMessages,
];

test('no rule stands in two files', () => {
  const count = parts.reduce((sum, part) => sum + Object.keys(part).length, 0);
  expect(count).toBe(Object.keys(messages).length);
});

test.each(Object.entries<Message>(messages))('%s', (_, message) => {
  const names = (...texts: (string | undefined)[]): string[] =>
    [...texts.join('').matchAll(/\{([A-Za-z]+)\}/g)].map(([, name]) => name ?? '').sort();
  expect(names(message.zh)).toEqual(names(message.en));
  expect(new Set(names(message.zhHint))).toEqual(new Set(names(message.enHint)));
  // Advice only points at a second place; whatever is wrong says what to do.
  if (message.severity !== 'advice') {
    expect(message.zhHint).toBeTruthy();
    expect(message.enHint).toBeTruthy();
  }
});
