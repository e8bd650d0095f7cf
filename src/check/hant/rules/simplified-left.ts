/** 關于发展: a simplified character in a traditional text. */
import { finding } from '../../finding.js';
import type { HantRule } from '../rule.js';
import { inName } from '../subject.js';

export const simplifiedLeft: HantRule = {
  id: 'hant-simplified-left',
  examples: {
    good: [
      { fixed: '皇后說：山谷里、余先生只占一斗米。' },
      { source: '关于发展的意见' },
      { fixed: '推廣“国窖”品牌', name: '国窖' },
    ],
    bad: [{ fixed: '社會經濟«发»展' }, { fixed: '«开»展«专»項行動' }],
  },
  find: ({ converter, texts, edition }) =>
    texts.flatMap(({ text, at }) =>
      [...text.matchAll(/\p{Script=Han}/gu)].flatMap(({ 0: character, index }) => {
        if (!converter.dictionary.simplified.has(character)) return [];
        if (inName(text, index, converter)) return [];
        const about = `${edition}/${character}`;
        const place = at(index, character.length);
        return [finding('hant-simplified-left', place, about, { text: character })];
      }),
    ),
};
