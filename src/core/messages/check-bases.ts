/** What `baogao check` says about bases and other qualifiers of figures. */
import type { MessageTable } from './message.js';

export const baseMessages = {
  'basis-dropped': {
    severity: 'warning',
    zh: '“{id}”是 {whole}，此处印作 {text}，没有“{form}”',
    en: '"{id}" is {whole} and printed as {text}, without {form}',
    zhHint: '请在动词前补上“{form}”：[[q "{id}" show="basis"]]',
    enHint: 'print {form} too: [[q "{id}" show="basis"]]',
    zhWhy:
      '同口径的数去掉“同口径”就成了另一个数。同一分句里、前后两个数之间写了“同口径”“可比口径”的，算是有。',
    enWhy:
      'a figure on a comparable basis is another without it. Where the clause says so between the figures on either side, it is there',
  },
  'limit-dropped': {
    severity: 'warning',
    zh: '“{id}”是 {whole}，此处印作 {text}，没有“{form}”',
    en: '"{id}" is {whole} and printed as {text}, without {form}',
    zhHint: '请照印全，或核对是否有意不同',
    enHint: 'print it whole, or make sure that it is meant so',
    zhWhy:
      '“10%以上”和“10%”是两个目标，一份报告里只应有一个。同一分句里写了“不低于”等同义的词，算是有。',
    enWhy:
      '"10% and more" and "10%" are two targets; a report has one. Words of the same meaning in the clause count',
  },
  'approximation-dropped': {
    severity: 'advice',
    zh: '“{id}”是 {whole}，此处印作 {text}，没有“{form}”',
    en: '"{id}" is {whole} and printed as {text}, without {form}',
    zhHint: '请两处统一',
    enHint: 'print it alike in both places',
    zhWhy: '表里是“8.5左右”，正文里是“8.5%”，读者不知道这个数定了没有。',
    enWhy:
      'with 左右 in one place and without in another, readers cannot tell whether the figure is final',
  },
  'target-on-other-basis': {
    severity: 'warning',
    zh: '“{name}”{year}年的目标是 {target}，实绩是 {actual}，口径不同，不能直接比',
    en: '"{name}": the target {target} and the outcome {actual} of {year} are on different bases',
    zhHint: '请把目标也换算成同一口径，或在表注中说明',
    enHint: 'restate the target on the same basis, or explain it in a note',
    zhWhy: '目标和实绩一个是同口径、一个不是，完成没有完成就说不清。',
    enWhy:
      'where only one of target and outcome is on a comparable basis, nobody can say whether the target was met',
  },
  'part-on-other-basis': {
    severity: 'advice',
    zh: '“{name}”是 {text}，所属的“{parent}”是 {whole}，口径不同',
    en: '"{name}" is {text} and "{parent}", of which it is a part, {whole}: the bases differ',
    zhHint: '请核对；两行最好同一口径，或在表注中说明',
    enHint: 'give both on one basis, or explain it in a note',
    zhWhy: '“其中”项、分项与所属的项口径不同，读者无从比较。',
    enWhy: 'a part and its whole on different bases cannot be compared',
  },
} as const satisfies MessageTable;
