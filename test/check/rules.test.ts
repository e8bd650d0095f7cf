/** The rules on the source, by their examples, and the page that shows those of all rules. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checksPage } from '../../scripts/checks/page.js';
import { rules } from '../../src/check/rules/index.js';
import { checkReport } from '../support/check-report.js';
import { testExamples } from '../support/rule-examples.js';

test('docs/checks.md has the rules and examples as they are', () => {
  // If this fails: `npm run checks` writes it anew.
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage());
});

testExamples(rules, { read: checkReport, titleOf: ({ body }) => body });
