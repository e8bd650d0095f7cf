/** The rules on English, by their examples. */
import { englishRules } from '../../src/check/english/rules/index.js';
import { checkEnglish } from '../support/check-english.js';
import { testExamples } from '../support/rule-examples.js';

testExamples(englishRules, { read: checkEnglish, titleOf: ({ english }) => english });
