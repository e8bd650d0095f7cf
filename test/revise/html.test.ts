/** The page that can be mailed: nothing is fetched, nothing in the content can become markup. */
import { expect, test } from 'vitest';
import type { ImpactView } from '../../src/revise/impact/view.js';
import { impactHtml } from '../../src/revise/impact/view-html.js';
import { impactText } from '../../src/revise/impact/view-text.js';

const HOSTILE = '<script src="https://example.com/x.js">&\'"</script>';

const view: ImpactView = {
  title: HOSTILE,
  since: HOSTILE,
  quantities: [{ name: HOSTILE, old: HOSTILE, new: HOSTILE, what: HOSTILE, pages: HOSTILE }],
  raised: [HOSTILE],
  settled: [HOSTILE],
  translation: {
    sum: HOSTILE,
    open: [{ place: HOSTILE, what: HOSTILE, sentences: [] }],
    missing: [HOSTILE],
    follows: [HOSTILE],
    done: [HOSTILE],
  },
  editions: [
    {
      name: HOSTILE,
      passages: [
        {
          place: HOSTILE,
          what: HOSTILE,
          sentences: [
            {
              old: `${HOSTILE}18%`,
              new: `${HOSTILE}19.2%`,
              hunks: [{ old: { start: 51, end: 54 }, new: { start: 51, end: 56 } }],
            },
          ],
        },
      ],
      added: [{ place: HOSTILE, text: HOSTILE }],
      removed: [{ place: HOSTILE, text: HOSTILE }],
      moved: [HOSTILE],
      pictures: [HOSTILE],
      pages: [HOSTILE],
      errata: [{ page: HOSTILE, line: HOSTILE, wrong: HOSTILE, right: HOSTILE }],
    },
  ],
};

test('text is escaped wherever it stands, and nothing outside is asked for', () => {
  expect(HOSTILE.length).toBe(51);
  for (const language of ['zh', 'en'] as const) {
    const html = impactHtml(view, language);
    expect(html.split('&lt;script src=').length).toBeGreaterThan(20);
    const tags = [...html.matchAll(/<(\/?)([a-z0-9!]+)([^>]*)>/gi)];
    const names = new Set(tags.map(([, , name = '']) => name.toLowerCase()));
    expect([...names].filter((name) => /script|link|img|iframe|object|base/.test(name))).toEqual(
      [],
    );
    const attributes = tags.map(([, , , rest = '']) => rest).join(' ');
    expect(attributes).not.toMatch(/\b(?:src|href|style|on\w+)=/);
    expect(html).not.toMatch(/@import|url\(/);
    expect(html).toContain('<del>18%</del>');
    expect(html).toContain('<ins>19.2%</ins>');
  }
});

test('control characters of the content do not reach the terminal', () => {
  const text = impactText({ ...view, title: '\u001b[2J报告' }, 'zh');
  // eslint-disable-next-line no-control-regex -- it is what is looked for
  expect(text).not.toMatch(/\u001b/);
});
