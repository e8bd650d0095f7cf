/** Messages about written values, units and lists of quantities. */
import type { MessageTable } from './message.js';

const ORDER_ZH =
  '各部分的次序：同口径 > 约 数 余 万 余 单位 以上 左右，如“同口径7%以上”“1.3万余人次”';
const ORDER_EN =
  'the order is: 同口径 > 约 number 余 万 余 unit 以上 左右, as in 同口径7%以上 or 1.3万余人次';

export const quantityMessages = {
  'quantity-empty': {
    severity: 'error',
    zh: '此处应写数量，却是空的',
    en: 'a quantity is expected here, but there is nothing',
    zhHint: '请写数值，如“8.5左右”；没有数值的写明状态，如 status: target-not-set',
    enHint: 'write a value such as 8.5左右, or why there is none, as in status: target-not-set',
  },
  'quantity-dash': {
    severity: 'error',
    zh: '只写“{found}”看不出为什么没有数值',
    en: '"{found}" alone does not say why there is no number',
    zhHint:
      '请改写为状态 status: target-not-set（未下达目标值）、set-by-superior（以上级下达为准）、suspended（暂不执行）或 no-outcome-yet（尚无结果）',
    enHint: 'write a status instead: target-not-set, set-by-superior, suspended or no-outcome-yet',
  },
  'quantity-thousands': {
    severity: 'error',
    zh: '数中不能用“{found}”分节',
    en: '"{found}" must not group the digits of a number',
    zhHint: '请连写，如“33700”，不写“33,700”',
    enHint: 'write the digits together: 33700, not 33,700',
  },
  'quantity-two-numbers': {
    severity: 'error',
    zh: '此处只能有一个数，后面又有“{second}”',
    en: 'only one number can stand here, but "{second}" follows',
    zhHint: '请把每个数单独定义为一个数量',
    enHint: 'define each number as a quantity of its own',
  },
  'quantity-full-width': {
    severity: 'error',
    zh: '“{found}”是全角字符',
    en: '"{found}" is a full-width character',
    zhHint: '请改用半角“{instead}”',
    enHint: 'write "{instead}"',
  },
  'quantity-space': {
    severity: 'error',
    zh: '数量中不能有空格',
    en: 'a quantity must not hold spaces',
    zhHint: '请删去空格',
    enHint: 'remove the space',
  },
  'quantity-minus': {
    severity: 'error',
    zh: '“{found}”不是负号',
    en: '"{found}" is not a minus sign',
    zhHint: '负号请用半角“-”，如“-7.1”',
    enHint: 'write the minus as "-" (hyphen), as in -7.1',
  },
  'quantity-number-expected': {
    severity: 'error',
    zh: '此处应是一个数',
    en: 'a number is expected here',
    zhHint: ORDER_ZH,
    enHint: ORDER_EN,
  },
  'quantity-number-form': {
    severity: 'error',
    zh: '“{digits}”不是规范的数',
    en: '"{digits}" is not a well-formed number',
    zhHint:
      '应写成“0.5”“12”“-7.1”这样：整数部分不省略、不以0开头，只有一个小数点；汉字数如“七”“二十四”“一万二千”',
    enHint:
      'write 0.5, 12 or -7.1: digits before the point, no needless 0 in front, one point; in characters 七, 二十四, 一万二千',
  },
  'quantity-form-twice': {
    severity: 'error',
    zh: '“{first}”和“{second}”只能有一个',
    en: '"{first}" and "{second}" cannot both be there',
    zhHint: '请删去其中一个',
    enHint: 'remove one of them',
  },
  'quantity-form-order': {
    severity: 'error',
    zh: '“{form}”应写在“{before}”前面',
    en: '"{form}" must stand before "{before}"',
    zhHint: ORDER_ZH,
    enHint: ORDER_EN,
  },
  'quantity-unit-differs': {
    severity: 'error',
    zh: '单位是“{expected}”，这里写的是“{written}”',
    en: 'the unit is "{expected}", but "{written}" is written here',
    zhHint: '请只写数值，或写上同样的单位',
    enHint: 'write the number alone, or the same unit',
  },
  'unit-unknown': {
    severity: 'error',
    zh: '没有“{unit}”这个单位',
    en: 'there is no unit "{unit}"',
    zhHint: '请核对写法，或在 units.yaml 中加上这个单位',
    enHint: 'check it, or add the unit to units.yaml',
  },
  'unit-unknown-nearest': {
    severity: 'error',
    zh: '没有“{unit}”这个单位',
    en: 'there is no unit "{unit}"',
    zhHint: '是否应为“{nearest}”？若确是新单位，请加到 units.yaml 中',
    enHint: 'did you mean "{nearest}"? If the unit is new, add it to units.yaml',
  },
  'unit-name': {
    severity: 'error',
    zh: '单位“{unit}”的名称里不能这样用“{part}”',
    en: 'the name of the unit "{unit}" cannot hold "{part}" there',
    zhHint: '万、亿、余、以上、左右和数字、空格不属于单位；如“万吨”只登记“吨”',
    enHint: '万, 亿, 余, 以上, 左右, digits and spaces are no part of a unit: for 万吨 register 吨',
  },
  'unit-factor': {
    severity: 'error',
    zh: '单位“{unit}”的 factor 不能是“{factor}”',
    en: 'the factor of the unit "{unit}" cannot be "{factor}"',
    zhHint: '请写大于0的数或分数，如 1000 或 2000/3',
    enHint: 'write a number or fraction above 0, such as 1000 or 2000/3',
  },
  'list-empty': {
    severity: 'error',
    zh: '并列的数量一个也没有',
    en: 'a list of quantities holds none',
    zhHint: '请写上要并列的数量的 id',
    enHint: 'name the ids of the quantities',
  },
  'list-status': {
    severity: 'error',
    zh: '并列的数量中有一个没有数值，只有状态',
    en: 'a quantity of the list has a status and no number',
    zhHint: '请把它移出并列，另行表述',
    enHint: 'take it out of the list',
  },
  'list-measures-differ': {
    severity: 'error',
    zh: '并列的数量单位不同：“{first}”和“{other}”',
    en: 'the quantities of the list have different units: "{first}" and "{other}"',
    zhHint: '单位只在末尾写一次，须都相同；不同的请分开写',
    enHint: 'the unit is written once, at the end; write quantities of other units apart',
  },
} as const satisfies MessageTable;
