/** What `baogao check` says about indicators that change from year to year, and about marks and numbers of rows. */
import type { MessageTable } from './message.js';

export const adjustmentMessages = {
  'indicator-vanished': {
    severity: 'warning',
    zh: '“{name}”列在{before}年，{year}年没有，也没有调整记录',
    en: '"{name}" stands in {before} and not in {year}, and no adjustment says why',
    zhHint:
      '请在该指标的 adjustments 中记明（dropped），或在接续它的指标中记明（merged，from）；漏列的补上',
    enHint:
      'record it under adjustments (dropped), or with the indicator that carries it on (merged, from)',
    zhWhy: '上年列入的指标今年不列，应有调整记录，说明是取消还是并入了别的指标。',
    enWhy:
      'an indicator that is no longer listed has a record that says whether it was dropped or merged',
  },
  'indicator-changed': {
    severity: 'warning',
    zh: '“{after}”上一年列作“{before}”，{year}年没有调整记录',
    en: '"{after}" was "{before}" the year before, and no adjustment of {year} says why',
    zhHint: '请统一两年的名称、单位、性质，或在 adjustments 中记明（renamed、redefined、merged）',
    enHint: 'make name, unit and nature alike, or record the change (renamed, redefined, merged)',
    zhWhy:
      '同一指标前后两年名称、单位、约束性或预期性、有号或无号不同，读者对不上；应有那一年的调整记录。序号前移后移不算。',
    enWhy:
      'name, unit, nature and whether a row is numbered are the same from year to year, or a record says why not. That rows move up is no change',
  },
  'adjustment-without-effect': {
    severity: 'warning',
    zh: '调整记录“{id}”（{kind}，{year}年）与“{name}”的数据对不上',
    en: 'the adjustment "{id}" ({kind}, {year}) does not fit the data of "{name}"',
    zhHint:
      'dropped 的那一年不应再列；suspended 的值写 status: suspended；renamed 的 former-name 应与现名不同；merged 要有 from，并入的那一年不应再列；其余的那一年应有此指标',
    enHint:
      'what is dropped or merged away has no entry in that year; a suspended value has status: suspended; a former name differs from the present one; else the indicator has an entry in that year',
    zhWhy: '调整记录说的事应在指标数据中看得到；看不到的，不是记录错了，就是数据没有跟着改。',
    enWhy: 'what a record says is to be seen in the data; else one of the two was not revised',
  },
  'adjustment-untold': {
    severity: 'advice',
    zh: '“{name}”{year}年有调整（{id}，{kind}），表注和正文都没有说明',
    en: '"{name}" was adjusted in {year} ({id}, {kind}), and neither note nor text says so',
    zhHint: '请给记录写上 note，在表的 notes 中加 adjustment: {id}，或在正文中说明',
    enHint: 'give the record a note and the table adjustment: {id}, or say it in the text',
    zhWhy:
      '指标取消、更名、合并、换口径，读者对照两年的表时会问。同一指标同一年的几条记录，说明了一条就算；正文里一句话同时写到指标名称和“不再列入”“调整为”“基数”等词的也算。',
    enWhy:
      'readers who compare the tables of two years ask why an indicator changed. A note for one of the records of a year is enough, or a sentence that names the indicator and the change',
  },
  'adjusted-without-mark': {
    severity: 'warning',
    zh: '“{name}”{year}年也有调整，没有加“{mark}”（“{other}”加了）',
    en: '"{name}" was adjusted in {year} as "{other}" was, and has no {mark}',
    zhHint: '请在它的调整记录中写 mark，或都不加',
    enHint: 'give its record the mark too, or none',
    zhWhy:
      '同一张表里，暂停、更名、重新定义、合并的指标有的加了标记，其余的也应加。只修订基数的不算。',
    enWhy:
      'in a table that marks one adjusted indicator, all that were suspended, renamed, redefined or merged have the mark; those that only have another base need none',
  },
  'legend-without-mark': {
    severity: 'warning',
    zh: '表注说明了“{form}”（{legend}），表里没有这种标记，或表注里没有印出它',
    en: 'a note explains "{form}" ({legend}), which the table does not have or the note does not show',
    zhHint: '请删去这条说明，或核对标记；说明里的标记写作 [[mark "…"]]',
    enHint: 'remove the legend, or check the marks; show it with [[mark "…"]]',
    zhWhy: '表注说明的标记，表里至少有一行用到；说明里印的就是那个标记。',
    enWhy: 'a mark that a legend explains stands in the table, and the legend shows that mark',
  },
  'status-without-legend': {
    severity: 'advice',
    zh: '“{name}”的“{form}”是另一个意思（{status}），表注只说明了其中一种',
    en: 'the "{form}" of "{name}" means something else ({status}) than the legend says',
    zhHint: '请在表注中把几种情形都说明，或换一种写法',
    enHint: 'explain each of the meanings, or print them apart',
    zhWhy:
      '同一个“—”在表里有几种意思（目标未下达、暂不执行、尚无数据），表注只说明一种，其余的会被误读。',
    enWhy:
      'where one sign stands for several things and a legend explains one of them, the others are misread',
  },
  'mark-typed': {
    severity: 'warning',
    zh: '“{name}”末尾的“{mark}”是打上去的，表注没有说明它',
    en: 'the "{mark}" at the end of "{name}" is typed, and no note explains it',
    zhHint: '指标表里用 nature 或 adjustments 的 mark；自制的表在 notes 中说明',
    enHint: 'use nature, or the mark of an adjustment; under other tables explain it in a note',
    zhWhy: '打在名称里的标记，程序不知道它是标记：不会要求表注说明，改了性质也不会跟着变。',
    enWhy:
      'a mark that is typed into a name is not known as one: no legend is asked for, and it does not follow',
  },
  'reference-typed': {
    severity: 'warning',
    zh: '“{text}”的序号是打上去的',
    en: 'the number in "{text}" is typed',
    zhHint: '请写成 第[[row "指标"]]项、[[ref "表或专栏的 id"]]，序号就会跟着变',
    enHint: 'write [[row "indicator"]] or [[ref "id of the block"]], so that it follows',
    zhWhy: '表的行、表、专栏、图、附件增减以后序号会变，打上去的不会跟着变。',
    enWhy:
      'numbers of rows, tables, panels, pictures and annexes move when one is added; typed ones do not',
  },
  'row-number-differs': {
    severity: 'error',
    zh: '{text}不是“{name}”，它是第{number}项',
    en: '{text} is not "{name}", which is row {number}',
    zhHint: '请写成 第[[row "指标"]]项',
    enHint: 'write [[row "indicator"]]',
    zhWhy:
      '写明序号又写明名称的，序号应是那个指标在表里的行号；表注里以本表为准，别处以任何一年的为准。',
    enWhy:
      'a row that is named with its number has that number in the table; in prose that of any year will do',
  },
} as const satisfies MessageTable;
