/** 十大产业链 in one paragraph, 12大产业链 in another. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import { stretchAt } from '../../numbers.js';
import type { Rule } from '../../rule.js';
import type { Match } from '../../subject.js';
import { ANY_NUMBER, readNumber } from './counted.js';

const COUNTED = new RegExp(`${ANY_NUMBER}大(?<thing>\\p{Script=Han}{3,})`, 'gu');
/** Sets that each paragraph may make anew. */
const ANEW = /任务|工程|行动|举措|措施|工作|项目|目标|体系|机制|领域|方面|平台|专项|板块|片区/;
const ELSEWHERE = /全[国省市]/;
/** Characters that the names have in common, where one goes on: 优势产业 and 优势产业集群. */
const SHARED = 4;

export const countStatedTwice: Rule = {
  id: 'count-stated-twice',
  examples: {
    good: [
      { body: '聚焦玻璃等十大产业链。\n围绕10大产业链招商。' },
      { body: '实施五大重点任务。\n完成六大重点任务。' },
      { body: '全市八大产业链加快建设。\n做强十大产业链。' },
      { body: '发展三大主导产业。\n发展五大特色产业。' },
    ],
    bad: [
      {
        body: '聚焦玻璃等‹{{q "chains" "12"}}大产业链›。\n围绕«十大产业链»招商。',
        about: '十大产业链/12大产业链',
      },
      {
        body: '以‹五大优势产业›为主。\n围绕«六大优势产业»集群招商。',
        about: '六大优势产业/五大优势产业',
      },
    ],
  },
  find: (subject) => {
    const known: Match[] = [];
    return [...subject.matches(COUNTED)].flatMap((match) => {
      const clause = stretchAt(match.passage.clauses, match.offset);
      if (ELSEWHERE.test(clause?.text ?? '')) return [];
      const alike = known.flatMap((other) => {
        const thing = sharedThing(match, other);
        return thing === undefined ? [] : [{ other, thing }];
      });
      known.push(match);
      const number = numberOf(match);
      if (alike.some(({ other }) => numberOf(other) === number)) return [];
      return alike.slice(0, 1).map(({ other, thing }) => {
        const [text, against] = [match, other].map(
          ({ groups }) => `${groups['number'] ?? ''}大${thing}`,
        );
        const [own = '', first = ''] = [text, against];
        const range = match.passage.at(match.offset, own.length);
        return finding(
          'count-stated-twice',
          range,
          `${own}/${first}`,
          { text: own, other: first },
          [
            related('check-other-place', other.passage.at(other.offset, first.length), {
              text: first,
            }),
          ],
        );
      });
    });
  },
};

function numberOf({ groups }: Match): number | undefined {
  return readNumber(groups['number']);
}

/** The whole name, or the beginning that both have; undefined where they are two things. */
function sharedThing(a: Match, b: Match): string | undefined {
  const [one = '', other = ''] = [a, b].map(({ groups }) => groups['thing'] ?? '');
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1;
  const thing = one.slice(0, length);
  if (ANEW.test(thing)) return undefined;
  return length >= SHARED || (length === 3 && (one === thing || other === thing))
    ? thing
    : undefined;
}
