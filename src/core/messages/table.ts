/** The one table of all messages, put together from a file a stage. */
import { auditMessages } from './audit.js';
import { checkMessages } from './check.js';
import { englishFigureMessages } from './check-english-figures.js';
import { englishEntryMessages } from './check-english-entries.js';
import { englishMarkMessages } from './check-english-marks.js';
import { englishWordMessages } from './check-english-words.js';
import { adjustmentMessages } from './check-adjustments.js';
import { baseMessages } from './check-bases.js';
import { factMessages } from './check-facts.js';
import { markMessages } from './check-marks.js';
import { sumMessages } from './check-sums.js';
import { countMessages } from './check-counts.js';
import { statementMessages } from './check-statements.js';
import { nameMessages } from './check-names.js';
import { plausibilityMessages } from './check-plausibility.js';
import { withMessages } from './check-with.js';
import { compositionMessages } from './composition.js';
import { contentMessages } from './content.js';
import { bilingualMessages } from './bilingual.js';
import { exchangeMessages } from './exchange.js';
import { expressionMessages } from './expressions.js';
import { figuresMessages } from './figures.js';
import { fontMessages } from './fonts.js';
import { hantMessages } from './hant.js';
import type { ParamsOf } from './message.js';
import { parallelMessages } from './parallel.js';
import { pictureMessages } from './picture.js';
import { proseMessages } from './prose.js';
import { quantityMessages } from './quantity.js';
import { reviseMessages } from './revise.js';
import { runMessages } from './run.js';
import { sourceMessages } from './source.js';
import { styleMessages } from './style.js';
import { translateMessages } from './translate.js';

export const messages = {
  ...runMessages,
  ...sourceMessages,
  ...contentMessages,
  ...proseMessages,
  ...pictureMessages,
  ...quantityMessages,
  ...expressionMessages,
  ...compositionMessages,
  ...styleMessages,
  ...fontMessages,
  ...hantMessages,
  ...auditMessages,
  ...checkMessages,
  ...markMessages,
  ...factMessages,
  ...sumMessages,
  ...baseMessages,
  ...adjustmentMessages,
  ...statementMessages,
  ...countMessages,
  ...nameMessages,
  ...plausibilityMessages,
  ...withMessages,
  ...englishFigureMessages,
  ...englishEntryMessages,
  ...englishWordMessages,
  ...englishMarkMessages,
  ...figuresMessages,
  ...parallelMessages,
  ...exchangeMessages,
  ...bilingualMessages,
  ...reviseMessages,
  ...translateMessages,
};

export type RuleId = keyof typeof messages;
export type RuleParams<Id extends RuleId> = ParamsOf<(typeof messages)[Id]>;
