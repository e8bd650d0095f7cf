/** Lists in a sentence: A、B和C, or “A”“B” in adjacent quotes. */
import { cut, type Stretch } from './stretches.js';

/** Cut at 、 and between adjacent quotes and titles, outside quotes and brackets; without the 、. */
export function membersOf(text: string): readonly Stretch[] {
  return cut(text, '、').flatMap(({ offset, text: written }) => {
    const whole = written.endsWith('、') ? written.slice(0, -1) : written;
    let start = offset;
    return whole.split(BETWEEN_QUOTES).map((member) => {
      const stretch = { offset: start, length: member.length, text: member };
      start += member.length;
      return stretch;
    });
  });
}

const BETWEEN_QUOTES = /(?<=[”》])(?=[“《])/;

export interface MemberCount {
  readonly least: number;
  /** 和 and 及 may join two members, or stand within the name of one. */
  readonly most: number;
}

export function countMembers(text: string): MemberCount {
  const least = membersOf(text).length;
  return { least, most: least + (withoutAsides(text).match(JOINTS)?.length ?? 0) };
}

const JOINTS = /以及|[及和与]/g;

/** What stands in brackets or quotes is taken out. */
export function withoutAsides(text: string): string {
  return text.replace(/（[^（）]*）|“[^“”]*”|《[^《》]*》/g, '');
}
