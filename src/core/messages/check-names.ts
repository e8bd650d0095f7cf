/** What `baogao check` says about names. */
import type { MessageTable } from './message.js';

export const nameMessages = {
  'name-off-by-a-character': {
    severity: 'warning',
    zh: '“{text}”与“{name}”只差一字或只是字序不同',
    en: '"{text}" is "{name}" but for one character or the order of characters',
    zhHint: '是同一事物就写成“{name}”',
    enHint: 'if the same is meant, write "{name}"',
    zhWhy:
      '指标、专栏所列项目、署名和印制机关的名称，全文应一字不差。比较五个字以上的名称，首尾两字相同、中间差一字的，或用字相同而次序不同的；差在数字、方位、大小、新旧等处的是不同事物，不比。',
    enWhy:
      'names of indicators, of projects in panels and of organs are the same throughout. Names of five characters and more are looked for with one character changed inside, or in another order; numerals, directions and the like tell things apart and are left alone',
  },
  'fact-called-otherwise': {
    severity: 'warning',
    zh: '这个数在这里叫“{text}”，别处叫“{name}”',
    en: 'this figure is called "{text}" here and "{name}" elsewhere',
    zhHint: '同一个数只用一个名称；口径不同的，用各自的数',
    enHint: 'call it by one name; if another scope is meant, it has another figure',
    zhWhy:
      '指标的数在正文里应跟着指标的名称，同一个数各处应是一个名称。看数前面的名词，差一字的、或加了“全社会”“限上”等改变口径的词的，都指出；简称（规上）不算。',
    enWhy:
      'a figure of an indicator stands behind the name of the indicator, and a figure behind the same name wherever it is printed. The noun before it is compared: one character off, or a word before it that makes another scope of it; abbreviations pass',
  },
  'name-cut-in-list': {
    severity: 'warning',
    zh: '并列的指标中，“{text}”不是全称“{name}”',
    en: 'among the names of indicators in this list "{text}" is short of "{name}"',
    zhHint: '请写全',
    enHint: 'write the whole name',
    zhWhy:
      '并列的几个指标，别的都用全称，这一个少了头尾几个字（至多三个），多半是漏字。末尾的“增速”等由最后一项统领的，不算。',
    enWhy:
      'in a list where other indicators have their whole names, one that lacks up to three characters at its beginning or end has probably lost them; an ending that the last of the list brings for all is no loss',
  },
  'quoted-name-extended': {
    severity: 'warning',
    zh: '引号里的“{text}”不是指标的名称，表里是“{name}”',
    en: 'the quoted "{text}" is no name of an indicator, which is called "{name}"',
    zhHint: '引号里照表里的名称写，说明放到引号外面',
    enHint: 'quote the name as it stands in the table, and explain outside the quotes',
    zhWhy: '加引号的指标名称应与表里一字不差；名称后面另加括注而表里没有的，读者查不到这个指标。',
    enWhy:
      'a quoted name is the one in the table; with a remark in brackets that the table does not have, readers look for it in vain',
  },
  'title-differs': {
    severity: 'warning',
    zh: '同一题名，这里是“{text}”，别处是“{other}”',
    en: 'a title is "{text}" here and "{other}" elsewhere',
    zhHint: '题名照原文引，一字不差',
    enHint: 'quote titles as they stand',
    zhWhy:
      '书名号里的题名，各处之间、与封面上本报告的标题之间，只差一字或差“关于”二字的。末尾的（送审稿）之类不算题名；年份、数字、方位不同的是不同文件。',
    enWhy:
      'titles in 《》 that differ from each other, or from the title on the cover, by one character or by 关于. A state in brackets is no part of a title, and years, numerals and directions make other titles',
  },
  'phrase-differs': {
    severity: 'warning',
    zh: '同一提法，这里是“{text}”，别处是“{other}”',
    en: 'a set phrase is "{text}" here and "{other}" elsewhere',
    zhHint: '全文统一用一种提法',
    enHint: 'use one of them throughout',
    zhWhy:
      '引号里的固定提法，五个字以上只差一字的，或数字、内容相同而“大”“个”“项”不同的。标在较少见的一种上。“一校一品”“一村一品”这样的短语句式相同，不比。',
    enWhy:
      'quoted set phrases of five characters and more that are one character apart, or that count the same with another classifier. The rarer is marked; short phrases of one pattern are left alone',
  },
  'ending-differs': {
    severity: 'warning',
    zh: '这里叫“{text}”，别处叫“{other}”',
    en: 'called "{text}" here and "{other}" elsewhere',
    zhHint: '全文统一用一个名称',
    enHint: 'use one name throughout',
    zhWhy:
      '同一个园区、同一条高速公路，名称末尾有“区”“公路”或没有。名称中除类别词以外至少有两字相同才比。',
    enWhy:
      'one park or expressway with and without 区 or 公路 at its end; two characters of the name itself, apart from words of kind, must be the same',
  },
  'order-differs': {
    severity: 'warning',
    zh: '所数的同是一事，这里是“{text}”，别处是“{other}”，字序不同',
    en: 'what is counted is "{text}" here and "{other}" elsewhere, in another order',
    zhHint: '全文统一用一种',
    enHint: 'use one of them throughout',
    zhWhy: '数前面的四个字，用字相同而次序不同，多半是同一事物写颠倒了。',
    enWhy: 'the four characters before two figures are the same in another order: a slip, mostly',
  },
  'heads-differ': {
    severity: 'warning',
    zh: '同是一类栏目，这里叫“{text}”，别处叫“{other}”',
    en: 'columns of one kind are headed "{text}" here and "{other}" elsewhere',
    zhHint: '目标栏都叫“预期”或“目标”；“预计”是对结果的估计',
    enHint: 'head targets 预期 or 目标; 预计 is an estimate of the outcome',
    zhWhy: '各指标表的目标栏之间、实绩栏之间，除年份外栏名应当相同。',
    enWhy:
      'the columns of targets, and those of outcomes, have one head in all tables but for the year',
  },
} as const satisfies MessageTable;
