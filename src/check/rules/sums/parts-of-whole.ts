/** Percentages of a whole that stand in no plain statement: 75%以上街镇, 完成总工程量的70%, A、B占比分别为3%、5%. */
import { RATIO } from '../../../quantity/units.js';
import { endOf, numbersOf, type PrintedNumber } from '../../numbers.js';
import type { Passage } from '../../passage.js';
import type { Subject } from '../../subject.js';
import { isJoint } from '../statements/change.js';

export interface PartOfWhole {
  readonly passage: Passage;
  readonly number: PrintedNumber;
  /** What it is a part of. */
  readonly name: string;
}

const MEMBERS = '行政村|自然村|村|社区|街镇|镇街|乡镇|街道|学校|企业|家庭|农户|居民|群众|人口';
const BEHIND = new RegExp(`^的?(?<name>${MEMBERS})`, 'u');
/** In 产值增长120%的企业 the number is of something else. */
const VERB = /(?:增长|增加|提高|上升|超额|完成|达到?|为|是|的)$/u;
const WORK = /完成(?:了)?(?<name>总(?:工程)?量)的$/u;

/** @param names what a list that ends with 分别为 is called */
export function partsOfWholes(subject: Subject, names: RegExp): readonly PartOfWhole[] {
  return subject.passages.flatMap((passage) => {
    const listed = new RegExp(
      `(?<name>${names.source.replaceAll('$', '')})分别(?:达到?|为)?$`,
      'u',
    );
    let list: { readonly end: number; readonly name: string } | undefined;
    return numbersOf(passage).flatMap((number) => {
      if (subject.units.dimension(number.figure.measure) !== RATIO) return [];
      const before = passage.text.slice(0, number.offset);
      const behind = passage.text.slice(endOf(number));
      const clause = before.slice(
        Math.max(...Array.from('，。；：', (mark) => before.lastIndexOf(mark))) + 1,
      );
      const member = VERB.test(before) ? undefined : BEHIND.exec(behind)?.groups?.['name'];
      const goesOn = list !== undefined && isJoint(before.slice(list.end)) ? list.name : undefined;
      const ofList = listed.exec(clause)?.groups?.['name'] ?? goesOn;
      list = ofList === undefined ? undefined : { end: endOf(number), name: ofList };
      const name = member ?? WORK.exec(before)?.groups?.['name'] ?? ofList;
      return name === undefined ? [] : [{ passage, number, name }];
    });
  });
}
