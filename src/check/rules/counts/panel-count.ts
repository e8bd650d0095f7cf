/** A panel that is called 九个项目 and lists ten. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import { membersOf } from '../../listed.js';
import type { Rule } from '../../rule.js';
import { NUMBER, readNumber } from './counted.js';

const COUNT = new RegExp(`${NUMBER}(?:[个项大类件]|位一体)`, 'u');

export const panelCount: Rule = {
  id: 'panel-count',
  examples: {
    good: [
      { body: panel('三个基础设施类项目', '绕城公路、通景公路、客运站') },
      { body: panel('9个基础设施类项目', '绕城公路、通景公路（二期、三期）等') },
      { body: panel('基础设施类项目', '绕城公路、通景公路') },
    ],
    bad: [
      { body: panel('«三个基础设施类项目»', '‹绕城公路、通景公路›') },
      { body: panel('«1个基础设施类项目»', '‹绕城公路、通景公路等›') },
    ],
  },
  find: (subject) => {
    const lists = new Map(
      subject.passages.flatMap((passage) =>
        passage.kind === 'panel' ? [[passage.block, passage] as const] : [],
      ),
    );
    return subject.passages.flatMap((title) => {
      const list = title.kind === 'panel-title' ? lists.get(title.block) : undefined;
      const number = readNumber(COUNT.exec(title.text)?.groups?.['number']);
      if (list === undefined || number === undefined) return [];
      const open = /等。?$/.test(list.text);
      const members = membersOf(list.text).length;
      if (members === number || (open && members < number)) return [];
      const params = { text: title.text, count: String(members) };
      return [
        finding(
          'panel-count',
          title.at(0, title.text.length),
          `${title.block}/${title.text}`,
          params,
          [related('check-other-place', list.at(0, list.text.length), { text: list.text })],
        ),
      ];
    });
  },
};

function panel(title: string, text: string): string {
  return `- { id: panel, panel: ${title}, text: ${text} }`;
}
