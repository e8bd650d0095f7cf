/** What no line of Chinese text may do (CLREQ 3.1.3, 3.1.4, 3.3), told from lines as they stand on paper. */
import { paragraphs, type TextLine } from './text-lines.js';

const BEGINS_NO_LINE = /^[，、。：；！？）》」』”’】〉〕·／％%‰℃]/u;
const ENDS_NO_LINE = /[（《「『“‘【〈〔￥]$/u;
/** The strict level: a dash or an ellipsis begins no line, and is never parted. */
const DASH_BEGINS_LINE = /^[—…～]/u;

/** Scales and units that follow a figure in official reports, by themselves or after a scale. Written apart from the program's own list. */
const UNIT =
  '[余多]?[万亿]|[年月日时分秒元亩吨米人户家个件项条所座处台套辆次批期届级岁倍成篇册村镇]|公里|平方|立方|百分点';
/** The end of a line, `|`, within a figure, or between it and its sign or unit. */
const PARTED = new RegExp(
  `(?:[-+−±≥≤≧≦]\\|\\d|\\d[.,:—–～-]?\\|[.,]?\\d|\\d\\|(?:[%％‰℃]|${UNIT}))`,
  'u',
);

export interface Faults {
  /** Lines that begin with a mark that belongs to what stands before it. */
  readonly starts: readonly TextLine[];
  readonly ends: readonly TextLine[];
  readonly dashes: readonly TextLine[];
  /** Figures that a line's end parts from their sign or unit: the text around it, with `|` for the end. */
  readonly parted: readonly string[];
  /** Last lines of one character, marks aside. */
  readonly lonely: readonly TextLine[];
}

export function faultsOf(lines: readonly TextLine[]): Faults {
  const groups = paragraphs(lines);
  const following = groups.flatMap(([, ...rest]) => rest);
  return {
    starts: following.filter(({ text }) => BEGINS_NO_LINE.test(text)),
    dashes: following.filter(({ text }) => DASH_BEGINS_LINE.test(text)),
    ends: lines.filter(({ text, last }) => !last && ENDS_NO_LINE.test(text)),
    parted: groups.flatMap(partedIn),
    lonely: following.filter(({ text, last }) => last && charactersOf(text) <= 1),
  };
}

function partedIn(lines: readonly TextLine[]): readonly string[] {
  return lines.slice(1).flatMap(({ text }, at) => {
    const around = `${lines[at]?.text.slice(-8) ?? ''}|${text.slice(0, 6)}`;
    return PARTED.test(around) ? [around] : [];
  });
}

/** Letters, digits and Han characters. */
function charactersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
