/** What `baogao check` says about counts that do not come out. */
import type { MessageTable } from './message.js';

export const countMessages = {
  'list-count': {
    severity: 'warning',
    zh: '说的是“{text}”，前面列了 {count} 个',
    en: 'the text says "{text}", and lists {count}',
    zhHint: '请核对个数；没有列全的，加“等”',
    enHint: 'correct the number; if the list is not whole, end it with 等',
    zhWhy:
      '“甲、乙、丙三大……”列几个说几个；带“等”的只能比说的少。“项目”“工程”等可以一类多个，只查列多了的；列举当中又有动词的，分不清从哪里数起，不查。',
    enWhy:
      'a number directly behind a list is that of its members; with 等 some may be missing. Of projects and the like there may be many of a kind, so that only too many are told',
  },
  'count-stated-twice': {
    severity: 'warning',
    zh: '这里是“{text}”，别处是“{other}”',
    en: '"{text}" here, "{other}" elsewhere',
    zhHint: '请核对是几个；不是一回事的，名称应有别',
    enHint: 'find out how many there are; if they are not the same, call them otherwise',
    zhWhy:
      '“十大产业链”“五大优势产业”是一个地方的固定说法，一份报告里几大就是几大，用数字、用汉字都一样。“重点任务”“工程”之类可以各说各的，不比；全市、全国的不比。',
    enWhy:
      'how many pillars or chains a place has is one number throughout a report, in digits or in characters. Tasks and the like may be others each time',
  },
  'formula-count': {
    severity: 'warning',
    zh: '“{formula}”与同一句的“{text}”个数不同',
    en: '"{formula}" has another number than "{text}" in the same sentence',
    zhHint: '请核对个数',
    enHint: 'correct one of them',
    zhWhy: '“以五大优势产业为主、N个特色产业为辅的‘5+N’体系”：简称里的数就是前面说的几大。',
    enWhy: 'the number in a short form such as “5+N” is that of what the sentence has counted',
  },
  'announced-count': {
    severity: 'warning',
    zh: '“{text}”后面是 {count} 个',
    en: '"{text}" is followed by {count}',
    zhHint: '请核对个数，或补上缺的',
    enHint: 'correct the number, or add what is missing',
    zhWhy:
      '说了几项，后面就是几项：“一是、二是”，冒号后到句号的列举（带“；”的按分号数），紧接着的条目、下级标题或段首标题。列举里只有逗号的，分不清，不查。',
    enWhy:
      'as many follow as were announced: ordinals, a list behind the colon, items, headings or run-in headings. Lists with commas alone are not counted',
  },
  'ordinal-gap': {
    severity: 'warning',
    zh: '“{before}”后面是“{text}”',
    en: '"{text}" follows "{before}"',
    zhHint: '请重新编号，或补上缺的一项',
    enHint: 'number them anew, or add what is missing',
    zhWhy:
      '“一是、二是”“第一，第二，”依次排列，不跳号、不重号；增删条目以后容易忘改。同一标题下接着数，遇“一”重新开始。',
    enWhy:
      'running numbers go up by one; when an item comes or goes they are easily forgotten. A first begins anew',
  },
  'indicators-count': {
    severity: 'warning',
    zh: '文中说“{text}”，表中是 {count} 项',
    en: 'the text says "{text}", and the table has {count}',
    zhHint: '请核对；也可以写成由 rows(年份) 算出的数',
    enHint: 'correct it, or let it be computed by rows(year)',
    zhWhy:
      '“N项指标中”“共N项约束性指标”与指标表的行数相符：有号的行，或全部的行，哪一年的都行。由 rows() 算出的不查；全市、考核等别的表的指标不在内。',
    enWhy:
      'the number of indicators is that of the rows of some year, with or without parts. What is computed, and the indicators of other tables, are not looked at',
  },
  'rows-count': {
    severity: 'warning',
    zh: '文中说“{text}”，表中有 {count} 行',
    en: 'the text says "{text}", and the table has {count} rows',
    zhHint: '请核对个数，或补上缺的行',
    enHint: 'correct the number, or add what is missing',
    zhWhy:
      '“下表”“表3”后面的个数与那张表的行数相符，合计、小计不算，“其中”的行算不算都行；有序号的，也可以是有序号的行数。',
    enWhy:
      'a number behind 下表 or 表3 is that of its rows, without totals, with or without parts, or of those that have a serial number',
  },
  'outcome-count': {
    severity: 'warning',
    zh: '文中说“{text}”，按表中的目标和实际是 {count} 个',
    en: 'the text says "{text}"; by the table it is {count}',
    zhHint: '请核对；未达到的个数可以写成由 missed(年份) 核对',
    enHint: 'correct it; the number of those missed can be checked by missed(year)',
    zhWhy:
      '完成、未完成预期目标的指标个数，与表中目标和实际对照的结果相符；只数有号的，或连无号的一起数，都算相符；没有目标或实际的，算在哪边都行。由 missed() 核对的不查。',
    enWhy:
      'how many indicators reached their targets, or missed them, can be counted in the table, with or without unnumbered rows; those without target or outcome may be on either side',
  },
  'panel-count': {
    severity: 'warning',
    zh: '专栏标题是“{text}”，列了 {count} 个',
    en: 'the panel is called "{text}" and lists {count}',
    zhHint: '请核对个数，或补上缺的',
    enHint: 'correct the number, or add what is missing',
    zhWhy: '专栏标题里的个数，与专栏里以顿号分开的条目数相符；以“等”结尾的只能少、不能多。',
    enWhy:
      'the number in the title of a panel is that of its items; where 等 ends them, there may be fewer',
  },
} as const satisfies MessageTable;
