/** Names of things as reports abbreviate them, and the words around a name that are no part of it. */

/** Forms of one name, each to the form that stands for all. Only where no reader would take them for two things. */
const SHORT_FORMS: readonly (readonly [form: RegExp, plain: string])[] = [
  [/（[^）]*）|[“”‘’\s]/g, ''],
  [/规模以上/g, '规上'],
  [/GDP/g, '地区生产总值'],
  [/^全社会(?=固定资产投资)/, ''],
  [/^全体(?=居民)/, ''],
  [/^城区(?=空气质量)/, ''],
  [/^(?:外贸)?进出口总[值额]/, '进出口总值'],
  [/^城镇新增就业/, '新增城镇就业'],
  [/^民间固定资产投资/, '民间投资'],
  [/(?<=..)(?:数量|人数)$/, ''],
];

export function plainName(name: string): string {
  return SHORT_FORMS.reduce((text, [form, plain]) => text.replace(form, plain), name);
}

/** Of an indicator: 地区生产总值增速 is the growth of 地区生产总值, 能耗下降 its growth with the sign turned. */
export function aspectOfName(name: string): {
  readonly name: string;
  readonly aspect: 'level' | 'growth';
  readonly falling: boolean;
} {
  const grown = /^(?<base>.{2,}?)(?:增速|增长率|增幅|(?<falling>下降))$/.exec(name)?.groups;
  if (grown?.['base'] === undefined) {
    return { name: plainName(name), aspect: 'level', falling: false };
  }
  const falling = grown['falling'] !== undefined;
  return { name: plainName(grown['base']), aspect: 'growth', falling };
}

export interface Label {
  /** Empty where the label has only verbs: 、增长8.5%. */
  readonly name: string;
  readonly aspect: 'level' | 'growth';
  readonly falling: boolean;
}

const LEADING =
  /^(?:预计|预期|力争|确保|努力|推动|全年|全区|全县|全市|今年|年内|其中|实现|完成|保持|使|将|约|共)+/;
const TRAILING =
  /(?:已|将|预计|总共|共计|合计|总计|共|达到|达|实现|完成|为|是|突破|提高[到至]|提升[到至]|增加到|增至|控制在|保持在|稳定在|(?:持续)?巩固在)+$/;
const GROWN = /(?:同比|比上年|较上年|同口径)*(?:增长|(?<falling>下降|减少))(?:同口径|了)?$/;
/** Growth over more than a year, and changes that are no growth. */
const OTHERWISE = /(?:平均|年均|可比价?|名义|实际|增加|提高|上升|降低|回落|[较比]\d{4}年.*)$/;

export function withoutLead(text: string): string {
  return text.replace(LEADING, '');
}

/** What the words before a figure say of it, or undefined where they say something that we do not understand. */
export function readLabel(text: string): Label | undefined {
  const grown = GROWN.exec(text);
  const rest = grown === null ? text.replace(TRAILING, '') : text.slice(0, grown.index);
  const name = plainName(withoutLead(rest));
  // The end of a list of examples (等) names nothing; half a bracket is half a name.
  if (OTHERWISE.test(rest) || /等.{0,2}$|第$|[（）“”《》]/.test(name)) return undefined;
  return {
    name,
    aspect: grown === null ? 'level' : 'growth',
    falling: grown?.groups?.['falling'] !== undefined,
  };
}
