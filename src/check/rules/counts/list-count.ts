/** 黑山、青年、青山湖三大园区 holds, 黑山、青年、青山湖四大园区 does not. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import { countMembers, membersOf } from '../../listed.js';
import type { Rule } from '../../rule.js';
import type { Match } from '../../subject.js';
import { ANY_NUMBER, NUMBER, readNumber } from './counted.js';

/** Classifiers of what is itself listed, so that the list is whole unless 等 ends it. */
const WHOLE =
  '大|级|类|位一体|张牌|家|座|所|地|县|镇|区县?|市|省|[个项](?=方面|领域|环节|层面|阶段|区县|街道|乡镇|镇街|园区|组团|片区|行业|产业|重点|关键|指标)';
/** Projects and the like may be many of a few kinds: 交通、水利12个项目. */
const LOOSE = '个|项|件|条|处|场|种';
const COUNTED = new RegExp(
  `(?<etc>等)?(?<quote>“)?${ANY_NUMBER}(?:(?<whole>${WHOLE})|(?<loose>${LOOSE}))(?=[\\p{Script=Han}”])`,
  'gu',
);
const EARLIER = new RegExp(`${NUMBER}(?:${WHOLE}|${LOOSE})`, 'u');
/** In a list's middle they begin another list: 支持A、B发展C、D. */
const VERBS =
  /推进|推动|建设|建成|打造|培育|加快|完成|开展|举办|新增|发展|实现|形成|构建|实施|引进|创建|成立|落实|做好|抓好|坚持|发挥|围绕|聚焦/;
const SHORT_VERBS = /[以为的在与]/;
/** 为尔制药: a name of two characters or three and a line of business. */
const COMPANY =
  /^\p{Script=Han}{2,3}(?:制药|科技|机械|股份|集团|公司|电子|电气|化工|材料|食品|能源|汽车)$/u;

export const listCount: Rule = {
  id: 'list-count',
  examples: {
    good: [
      { body: '建好黑山、青年、青山湖、丛林四大现代农业园区。' },
      { body: '聚焦锂电、天馈线、玻璃等十大产业链。' },
      { body: '统筹推进群众体育、竞技体育、体育产业“三位一体”发展。' },
      { body: '实施交通、水利12个重大项目。' },
      { body: '完善城区、镇（街）、村（社区）三级健身中心建设。' },
      { body: '建成智能化工厂1个、数字化车间10个重点项目。' },
      { body: '做好“六稳”工作、落实“六保”任务，坚持“两点”定位、“两地”“两高”目标。' },
      { body: '綦江、万盛和桐梓三地共同推进。' },
      { body: '培育家庭农场、农民专业合作社5个。' },
      { body: '现有2家新三板公司以及定青茶叶、为尔制药等19家挂牌公司。' },
      { body: '服务綦江、南川2000家企业。' },
      { body: '发展锂电、新材料两大主导产业和文旅、康养、数字经济三大特色产业。' },
    ],
    bad: [
      { body: '‹建好黑山、青年、青山湖›«四大»现代农业园区。', about: '建好黑山、青年、青山湖四大' },
      { body: '‹加快发展锂电、天馈线、玻璃、医药›等«3个»产业。' },
      {
        body: '‹现有多普泰、黑山谷旅游›«{{q "firms"}}»新三板上市公司。',
        figures: '- { id: firms, value: 3家 }',
      },
      { body: '‹深入开展“就业援助月”“春风行动”“招聘周”›«两项»活动。' },
      { body: '‹现有多普泰、黑山谷旅游›«2000家»新三板上市公司。' },
      { body: '现有2家新三板公司以及‹定青茶叶、为尔制药›等«1家»挂牌公司。' },
      { body: '‹持续打好特色农业、乡村旅游、温泉康养›“«两张牌»”，带动增收。' },
    ],
  },
  find: (subject) =>
    [...subject.matches(COUNTED)].flatMap((match) => {
      const { passage, offset, length, groups } = match;
      const number = readNumber(groups['number']);
      const clause = passage.clauses.findLast((part) => part.offset <= offset);
      if (number === undefined || clause === undefined) return [];
      const list = ownPart(passage.text.slice(clause.offset, offset));
      if (!isList(list)) return [];
      if (number >= 1000 && !namesFirms(list)) return [];
      const from = offset - list.length;
      const { least, most } = countMembers(list);
      if (isRight(match, number, least, most)) return [];
      const start = offset + (groups['etc'] ?? '').length + (groups['quote'] ?? '').length;
      const text = passage.text.slice(start, offset + length);
      const about = passage.text.slice(from, offset + length);
      const params = { text, count: String(least) };
      return [
        finding('list-count', passage.at(start, text.length), about, params, [
          related('check-other-place', passage.at(from, list.length), { text: list }),
        ]),
      ];
    }),
};

/** 綦江、南川2000家企业 stand in two places; places have short names. */
function namesFirms(list: string): boolean {
  const [, ...others] = membersOf(list);
  return others.every(({ text }) => text.length > 3);
}

/** 2家新三板公司以及A、B等19家: what stands behind a number and its things is a list of its own. */
function ownPart(list: string): string {
  return list.replace(/^.*\d[^，、\d]*(?:以及|及|和)(?=[^\d]*$)/u, '');
}

function isRight({ groups }: Match, number: number, least: number, most: number): boolean {
  if (number >= least && number <= most) return true;
  // 等 leaves some out; of loose things there may be more than kinds.
  return number > most && (groups['etc'] !== undefined || groups['loose'] !== undefined);
}

/** A plain list of names: without numbers, and without verbs but before its first member. */
function isList(text: string): boolean {
  const members = membersOf(text).map((member) => member.text);
  if (members.length < 2 || text.endsWith('、') || /\d/.test(text)) return false;
  // 两大主导产业和文旅、康养三大特色产业: two lists in one.
  if (EARLIER.test(text)) return false;
  return !members.slice(1).some((member) => {
    const bare = member.replace(/“[^“”]*”|《[^《》]*》/g, '');
    return VERBS.test(bare) || (SHORT_VERBS.test(bare) && !COMPANY.test(bare));
  });
}
