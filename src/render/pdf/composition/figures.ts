/** Figures with what is read as one with them — sign, range, scale, unit: no line parts them (CLREQ 3.1.4). */
import type { Region } from './characters.js';
import { englishFigures } from './english-figures.js';

/** Stand before a figure: 第 is no sign, but 第|3项 is as bad. */
const BEFORE = '[+\\-−±＋－≈~><≥≤≧≦＞＜＝=#＃￥＄№第]';
const NUMBER = '\\d+(?:[.,:]\\d+)*';
const RANGE = `${NUMBER}(?:[—–～~\\-](?=\\d)${NUMBER})*`;
const SIGN_BEHIND = '[%％‰℃°]';
/** 1300余万, 1.57万, 10多亿. */
const SCALE = '[余多]?[十百千万亿]*[余多]?';

/** Units of one character. */
const SHORT_UNITS =
  '年月日号时分秒元角亩吨米克升度人名位户家个件项条所座处台套辆架艘次批期届场类级星岁天周倍成篇册张间栋幢村镇街区县市大口株头只匹艘';
/** And of several, the longer ones first where one begins with another. */
const LONG_UNITS = [
  ...['个百分点', '平方公里', '平方千米', '立方米', '平方米', '百分点', '千瓦时', '标准煤'],
  ...['公里', '千米', '公顷', '公斤', '千瓦', '兆瓦', '人次', '小时', '分钟', '年度', '周年'],
];

const FIGURE = new RegExp(
  `${BEFORE}?${RANGE}(?:${SIGN_BEHIND}|${SCALE}(?:${LONG_UNITS.join('|')}|[${SHORT_UNITS}])?)`,
  'gu',
);

/** Offsets (UTF-16) at which no line may end, since they stand within a figure. */
export function withinFigures(text: string, region: Region): ReadonlySet<number> {
  const offsets = new Set<number>();
  const figures = region === 'en' ? englishFigures(text) : text.matchAll(FIGURE);
  for (const { 0: figure, index = 0 } of figures) {
    for (let at = 1; at < figure.length; at++) offsets.add(index + at);
  }
  return offsets;
}
