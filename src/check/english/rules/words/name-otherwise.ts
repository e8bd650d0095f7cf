/** 綦江区 as Qijiang County: a registered name in other words than the register has. */
import { finding } from '../../../finding.js';
import type { EnglishRule } from '../../rule.js';
import { otherwiseIn } from './otherwise.js';

export const nameOtherwise: EnglishRule = {
  id: 'english-name-otherwise',
  examples: {
    good: [
      {
        source: '綦江区和万盛联动。',
        english: 'Wansheng and Qijiang District acted together.',
        names:
          '- { text: 綦江区, kind: place, en: Qijiang District }\n- { text: 万盛, kind: place, en: Wansheng }',
      },
      {
        source: '开州区的经验。',
        english: 'The experience of Kaizhou District.',
        names:
          '- { text: 开州区, kind: place, en: Kaizhou District }\n- { text: 开州, kind: place, en: Kaixian }',
      },
    ],
    bad: [
      {
        source: '与‹綦江区›联动。',
        english: '«We acted together with Qijiang County.»',
        names: '- { text: 綦江区, kind: place, en: Qijiang District }',
        about: 'p1/綦江区',
      },
    ],
  },
  find: (subject) =>
    otherwiseIn(subject, 'name').map(({ range, about, params, source }) =>
      finding('english-name-otherwise', range, about, params, [source]),
    ),
};
