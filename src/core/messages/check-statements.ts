/** What `baogao check` says about statements that the data does not bear out. */
import type { MessageTable } from './message.js';

export const statementMessages = {
  'target-claim': {
    severity: 'error',
    zh: '“{name}”实际 {actual}、目标 {target}，与文中的“{claim}”不符',
    en: '"{name}" came to {actual} against a target of {target}, which is not "{claim}"',
    zhHint: '请核对是数错了，还是不该列在这里',
    enHint: 'find out whether the value is wrong or the indicator is named wrongly',
    zhWhy:
      '点了名的指标，文中说完成、未达到、超过、低于预期目标（或均实现正增长、两位数增长），要与指标表的目标、实际相符。只看已有实绩的年份；“力争”“确保”“基本”等不查；“7左右”相差不到一个末位单位的不下结论。指标名可以只写能认定的一部分（城区空气质量优良天数→空气质量优良天数）。',
    enWhy:
      'an indicator of which the text says that it reached, missed or passed its target has to do so in the table. Wishes, and targets too vague to tell, are left alone',
  },
  'group-claim': {
    severity: 'error',
    zh: '文中说“{claim}”，但{names}不是这样',
    en: 'the text says "{claim}", which is not so of {names}',
    zhHint: '请改说法，或写明除外的指标',
    enHint: 'say it otherwise, or name the exceptions',
    zhWhy:
      '“约束性指标全部完成”“所有指标均……”说的是这一类的每一个有号指标，表中有一个不符就不成立。“除……外”点名的不算，当年暂不执行的不算；前面有个数的（两项约束性指标）只指点了名的。',
    enWhy:
      'what is said of all indicators of a kind has to be true of each that has a number in the table. Those that the sentence excepts, and suspended ones, do not count',
  },
  'claim-not-carried': {
    severity: 'warning',
    zh: '文中说“{claim}”，但表中看不出{names}是否如此',
    en: 'the text says "{claim}", but the table does not show it of {names}',
    zhHint: '请缩小说法的范围，或在表中补上目标和实际',
    enHint: 'claim it of fewer, or give their targets and outcomes',
    zhWhy:
      '说“全部”“均”完成的，每一个都要有目标、有实际数；目标未下达、实际未出数的，表中印不出完成与否。当年暂不执行的不算。',
    enWhy:
      'what is said of all needs a target and an outcome for each; where one is missing, the report cannot bear it out. Suspended indicators do not count',
  },
  'target-distance': {
    severity: 'error',
    zh: '“{name}”实际 {actual}、目标 {target}，相差不是“{text}”',
    en: '"{name}" came to {actual} against {target}, which are not "{text}" apart',
    zhHint: '请核对，或改为由实际减目标算出',
    enHint: 'correct it, or let it be computed from outcome and target',
    zhWhy:
      '“超预期目标20个百分点”的20，要等于表中的实际减目标；按次序与点名的指标一一对应，个数不等的另有规则。',
    enWhy:
      'how far an indicator passed its target is its outcome minus its target; values and names are matched in order',
  },
  'faster-than': {
    severity: 'error',
    zh: '文中说“{text}”，表中是{left}、{right}',
    en: 'the text says "{text}", the table has {left} and {right}',
    zhHint: '请核对两个数，或改说法',
    enHint: 'check both values, or say it otherwise',
    zhWhy:
      '两个指标比高低的话（高于、快于、低于、慢于，以及高出多少），要与指标表中的实际相符。只比表中都有的两个指标。',
    enWhy:
      'which of two indicators is higher, and by how much, has to agree with their outcomes in the table',
  },
  'all-of-list': {
    severity: 'error',
    zh: '文中说“{claim}”，但前面的 {against} 不是这样',
    en: 'the text says "{claim}", which is not so of {against} before it',
    zhHint: '请核对数，或去掉“均”',
    enHint: 'check the values, or do not say it of all',
    zhWhy:
      '紧接着一串数说“均超过8%”“均实现正增长”的，前一分句的每个数都要符合；“超过”不含本数，“以上”含本数。',
    enWhy: 'what a clause says of all the numbers of the clause before has to be true of each',
  },
  'completion-rate': {
    severity: 'error',
    zh: '说的是“{claim}”，旁边的比率是 {rate}',
    en: '"{claim}" stands beside a rate of {rate}',
    zhHint: '请核对比率，或改说法',
    enHint: 'check the rate, or say it otherwise',
    zhWhy:
      '超额完成的，完成率应大于100%；全部完成、全覆盖的，不应小于100%；尚未完成的，不应达到100%。只比说法和比率紧挨着的。',
    enWhy:
      'more than fulfilled is more than 100%, complete is no less, and unfinished is less. Only a claim and a rate side by side are compared',
  },
  'negative-change': {
    severity: 'error',
    zh: '“{verb}”后面的数是负的：{text}',
    en: 'a negative number stands behind "{verb}": {text}',
    zhHint: '正负由动词说，数字前不写负号；请核对是升还是降',
    enHint: 'let the verb say the direction; find out which it is',
    zhWhy:
      '“增长-7.1%”“下降-3%”两处都在说升降，读者不知以哪个为准；数改成负的以后，动词往往忘了改。名称以“下降”“减少”结尾的指标，数也不应是负的。“增速为-7.1%”不在内。',
    enWhy:
      'verb and sign both tell the direction; when a value turns negative, the verb is easily forgotten',
  },
  'missed-unnamed': {
    severity: 'error',
    zh: '{names}也没有达到目标，文中没有点名',
    en: '{names} missed the target too, and the text does not name it',
    zhHint: '请核对数据，或补上指标和个数',
    enHint: 'check the values, or name it and correct the number',
    zhWhy:
      '“甲、乙等2个指标未达到预期目标”点了几个就是几个，说的是其余有号的指标都达到了；表中还有没达到的，数据和说法必有一错。“等”字后面的个数多于点名的，不知还有哪些，不查；写明“预期”“约束性”的，只看那一类。',
    enWhy:
      'where as many indicators are named as are counted, all other rows with a number are said to have reached their targets',
  },
  'out-of-step': {
    severity: 'warning',
    zh: '文中说“{claim}”，而{pairs}',
    en: 'the text says "{claim}", while the growth is {pairs}',
    zhHint: '请核对各数，或改说法',
    enHint: 'check the figures, or say it otherwise',
    zhWhy:
      '居民收入“与经济增长同步”，收入增速和地区生产总值增速就应相近；相差超过较大的一个的三分之一，怎么说也不是同步。写“高于”“快于”的另有规则。',
    enWhy:
      'incomes that grow in step with the economy grow by about as much; where one of the two is more than a third below the other, they do not',
  },
  'zero-change': {
    severity: 'warning',
    zh: '“{verb}”后面的数是0：{text}',
    en: 'nothing stands behind "{verb}": {text}',
    zhHint: '没有升降的，写“持平”；请核对这个数',
    enHint: 'what does not move is 持平; check the figure',
    zhWhy: '“增长0%”既说有增长，又说没有。“增长0%以上”是不低于的意思，不在内。',
    enWhy: 'what grows by 0% does not grow; 0%以上 is a limit and left alone',
  },
  'direction-reversed': {
    severity: 'error',
    zh: '这里是“{text}”，另一处是“{other}”，升降相反',
    en: '"{text}" here and "{other}" elsewhere go in opposite directions',
    zhHint: '请核对是升还是降',
    enHint: 'find out which it is',
    zhWhy:
      '同一个数在一处增长、在另一处下降；或正文的升降与指标表的正负号相反（表中税收增速-7.1，正文“税收增长7.1%”）。只比大小相同的数。',
    enWhy:
      'one value rises here and falls there, or a verb contradicts the sign in the table of indicators. Only equal amounts are compared',
  },
  'levels-reversed': {
    severity: 'error',
    zh: '由 {from} 到 {to}，不是“{verb}”',
    en: 'from {from} to {to} is not "{verb}"',
    zhHint: '请核对两个数的先后，或改动词',
    enHint: 'check the order of the two, or the verb',
    zhWhy:
      '“由……提高到……”后一个数应大于前一个，“由……下降到……”应小于；单位不同的折算后再比。名次（第3位）不查。',
    enWhy:
      'what rises from one level to another ends higher. Units are converted; ranks are left alone',
  },
  'spoken-number': {
    severity: 'error',
    zh: '“{text}”与旁边的 {figures} 不符',
    en: '"{text}" does not agree with {figures} beside it',
    zhHint: '请核对数，或改说法',
    enHint: 'check the value, or say it otherwise',
    zhWhy:
      '翻一番是增长100%以上（由20到40），翻两番是300%以上；过半、超半数是大于50%；超八成、近八成、八成以上照字面。只看紧挨着的数；“接近”“基本”不查。',
    enWhy:
      'doubled (翻一番) is growth by 100% or more, 翻两番 by 300%; 过半 is above 50%, 超八成 above 80%. Only numbers directly beside the words are looked at',
  },
  'limit-beside-value': {
    severity: 'error',
    zh: '“{text}”与旁边的 {value} 不符',
    en: '"{text}" is not true of {value} beside it',
    zhHint: '请核对两个数',
    enHint: 'check both numbers',
    zhWhy:
      '“突破100亿元，达到98亿元”一句之内自相矛盾。超、超过不含本数，以上、以内、突破含本数，近、接近、不足是小于；“约”“左右”不查。',
    enWhy:
      'a limit (超, 突破, 近, 不足, 以上) and the value directly beside it have to agree; vague words set no limit',
  },
  'limit-elsewhere': {
    severity: 'warning',
    zh: '“{text}”与别处的 {value} 不符',
    en: '"{text}" is not true of {value} elsewhere',
    zhHint: '请核对两处',
    enHint: 'check both places',
    zhWhy:
      '正文说规上企业超350户，表中是342。只比表中有名称的指标和项目，名称要完全相同（前面可有“全区”），并在同一部分、同一年；新增数、目标数不比。与任何一处相符就算相符。',
    enWhy:
      'a limit in prose has to be true of the value of the same name elsewhere: an indicator, a row of a table, a level. Chapter and year have to be the same',
  },
  respectively: {
    severity: 'warning',
    zh: '“分别”前面有 {names} 项，后面有 {values} 个数',
    en: '{names} things before 分别 and {values} values behind it',
    zhHint: '请补上缺的，或删去多的',
    enHint: 'add what is missing or remove what is too much',
    zhWhy:
      '“分别”要求前后一一对应。“和”“及”可能连着两项，也可能在名称里，两种数法有一种对上就算对上；“等”字结尾的、“城乡”不数；只有一个数且带“以上”“左右”的，是说各项都如此。',
    enWhy:
      'lists before and behind 分别 go together one by one. 和 and 及 may join two things or stand within one; either count will do',
  },
  'points-of-amount': {
    severity: 'warning',
    zh: '“{text}”的单位不对，应为“{right}”',
    en: '"{text}" has the wrong unit; "{right}" is meant',
    zhHint: '总量的增减和比率本身用%，比率的增减才用个百分点',
    enHint: 'amounts grow by per cent, and a ratio is one; only its change is in points',
    zhWhy:
      '总量（产值、收入、投资等）增长多少用%；占比、覆盖率达到多少也用%。个百分点只用于比率之差。',
    enWhy:
      'percentage points are for differences between ratios, not for the growth of an amount or for a level',
  },
  'percent-of-ratio': {
    severity: 'warning',
    zh: '比率的增减或高低写成了“{text}”，应为“{right}”',
    en: 'a ratio rises, or is above another, by "{text}"; "{right}" is meant',
    zhHint: '两个比率之差用个百分点；确是相对变化的，写明基数',
    enHint: 'write percentage points; if a relative change is meant, give its base',
    zhWhy:
      '占比、城镇化率、增速等提高多少，增速高于平均水平多少，都是比率之差，用个百分点。效率、发案率等常说相对变化的，不查。',
    enWhy:
      'the difference between two ratios is in percentage points. Those of which relative changes are usual (效率, 发案率) are left alone',
  },
  'head-against-role': {
    severity: 'warning',
    zh: '这一栏是{right}，栏头却是“{text}”',
    en: 'the column has {right}, but its head says "{text}"',
    zhHint: '请改栏头',
    enHint: 'change the head',
    zhWhy:
      '目标栏的栏头应有预期、目标、计划，不应是预计、实际、完成；实际栏反之。“预期”是想要的，“预计”是估计会有的，一字之差容易写混。别的表写对了的，不在这里说。',
    enWhy:
      'a column of targets is headed 预期, 目标 or 计划, one of outcomes 预计, 实际 or 完成; 预期 and 预计 are easily confused. Where another table has it right, it is not told here',
  },
  'estimate-or-outcome': {
    severity: 'warning',
    zh: '{text} 在文中说是“预计”，表中的栏头是“{head}”',
    en: '{text} is an estimate in the text, and stands under "{head}" in the table',
    zhHint: '请核对是预计数还是实际数，两处说法一致',
    enHint: 'find out which it is, and say it in both places',
    zhWhy:
      '年初的报告用的常是预计数。同一个数，正文说“预计”，表里就不能是“实际”。只看“预计”开头的分句。',
    enWhy:
      'a value that the text calls an estimate cannot be an outcome in the table. Only clauses that begin with 预计 are looked at',
  },
} as const satisfies MessageTable;
