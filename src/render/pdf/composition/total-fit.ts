/** Chooses where the lines of a paragraph end, looking at all of it: the best of all ways, not the first that fits. */
import {
  AS_IT_IS,
  badness,
  MOST_STRETCH,
  shrunk,
  stretched,
  STRETCHED,
  type Adjustment,
} from './adjust.js';
import { endingOf, MOST_HYPHENS } from './endings.js';
import type { LineSums } from './line-sums.js';

export interface Frame {
  /** Points from edge to edge. */
  readonly measure: number;
  /** How much further in the first line begins; negative for one that stands out. */
  readonly firstLine: number;
  readonly justified: boolean;
}

/** The units `from` up to, not including, `to`, and what is done to their joints. */
export interface FittedLine {
  readonly from: number;
  readonly to: number;
  readonly adjustment: Adjustment;
  /** Ends the paragraph, or stands before a line break. */
  readonly isLast: boolean;
}

/** What makes a line worse beside its gaps; these gaps all grown by ⅛ em cost 10,000. */
const COST = {
  /** Nothing in it can grow. */
  unfilled: 1e13,
  /** It ends where none may, for want of any other place. */
  forbidden: 1e15,
  /** It is wider than the measure. */
  tooWide: 1e17,
};
/** How bad a line of nothing would be where lines need not fill their measure. */
const RAGGED = 10;

interface Attempt {
  /** Ways that cost more are given up, so that few need to be followed; what is found is no less the best. */
  readonly limit: number;
  /** Whether lines may end where none may. */
  readonly anywhere: boolean;
}

/** Most paragraphs are set by the first, nearly all by the second. */
const ATTEMPTS: readonly Attempt[] = [
  { limit: 100, anywhere: false },
  { limit: 10_000, anywhere: false },
  { limit: 1_000_000, anywhere: false },
  { limit: Infinity, anywhere: false },
  { limit: Infinity, anywhere: true },
];

/** Lines in order. None is wider than its measure unless a single unit is. */
export function totalFit(sums: LineSums, frame: Frame): FittedLine[] {
  for (const attempt of ATTEMPTS) {
    const best = bestWay(sums, frame, attempt);
    if (best !== undefined) return linesOf(best);
  }
  return [];
}

/** A line and the best of the ways that lead up to its beginning. */
interface Step {
  readonly line: FittedLine;
  readonly before: Step | undefined;
  /** Of all lines up to this one. */
  readonly cost: number;
  /** Lines in a row up to this one that end in a hyphen. */
  readonly hyphens: number;
}

/** Ways to one end that are told apart, by their hyphens: what the next line costs depends on them. */
const WAYS = MOST_HYPHENS + 1;

/** The last step of the cheapest way through the paragraph; undefined where no way leads to its end. */
function bestWay(sums: LineSums, frame: Frame, attempt: Attempt): Step | undefined {
  const end = sums.units.length;
  const steps: (Step | undefined)[] = [];
  for (let way = 0; way < end * WAYS; way++) {
    const before = steps[way];
    if (way > 0 && before === undefined) continue;
    const spent = before?.cost ?? 0;
    const left = { ...attempt, limit: attempt.limit - spent };
    for (const { line, cost } of linesFrom(Math.floor(way / WAYS), sums, frame, left)) {
      const ending = endingOf(sums.units, line, before?.hyphens ?? 0);
      const whole = spent + cost + ending.cost;
      const to = line.to * WAYS + ending.hyphens;
      if (whole <= attempt.limit && whole < (steps[to]?.cost ?? Infinity)) {
        steps[to] = { line, before, cost: whole, hyphens: ending.hyphens };
      }
    }
  }
  return steps[end * WAYS];
}

function linesOf(last: Step): FittedLine[] {
  const lines: FittedLine[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) {
    lines.push(step.line);
  }
  return lines.reverse();
}

interface Candidate {
  readonly line: FittedLine;
  readonly cost: number;
}

/** All lines that may begin with this unit, each with what it costs. */
function linesFrom(from: number, sums: LineSums, frame: Frame, attempt: Attempt): Candidate[] {
  const { units, joints } = sums;
  const measure = from === 0 ? frame.measure - frame.firstLine : frame.measure;
  const keepsStart = from === 0 && frame.firstLine < 0;
  const em = units[from]?.em ?? 0;
  const found: Candidate[] = [];
  const most = frame.justified ? mostGrowth(attempt.limit) : Infinity;
  for (let to = sums.reaching(from, measure - 2 * em, most); to <= units.length; to++) {
    const ending = joints[to - 1]?.break ?? 'must';
    const isForced = attempt.anywhere && to === from + 1;
    if (!isForced && sums.least(from, to) > measure + em) break;
    if (ending === 'never' && !attempt.anywhere) continue;
    const isLast = ending === 'must';
    const line = { from, to, isLast };
    const over = sums.natural(from, to, keepsStart) - measure;
    const { adjustment, cost } = fit(sums, line, over, frame, isForced);
    const penalty = ending === 'never' ? COST.forbidden : 0;
    if (adjustment !== undefined && cost + penalty <= attempt.limit) {
      found.push({ line: { ...line, adjustment }, cost: cost + penalty });
    }
    if (isLast) break;
  }
  return found;
}

/** Ems by which all joints that can grow do in a line that costs so much, and so in none that costs less. */
function mostGrowth(limit: number): number {
  return MOST_STRETCH * Math.cbrt(Math.max(0, Math.sqrt(limit) - 1) / STRETCHED);
}

interface Fit {
  readonly adjustment: Adjustment | undefined;
  readonly cost: number;
}

/** `over` is how much wider than its measure the line is by nature. */
function fit(
  sums: LineSums,
  line: Pick<FittedLine, 'from' | 'to' | 'isLast'>,
  over: number,
  { measure, justified }: Frame,
  isForced: boolean,
): Fit {
  const { from, to, isLast } = line;
  const room = sums.room(from, to);
  if (over > 0) {
    const adjustment = shrunk(room, over);
    if (adjustment === undefined && isForced) return { adjustment: AS_IT_IS, cost: COST.tooWide };
    return priced(adjustment);
  }
  if (isLast) return priced(AS_IT_IS);
  if (!justified) return priced(AS_IT_IS, RAGGED * (over / measure) ** 2);
  const adjustment = stretched(room, -over);
  if (adjustment === undefined) return { adjustment: AS_IT_IS, cost: COST.unfilled };
  return priced(adjustment);
}

function priced(adjustment: Adjustment | undefined, ragged = 0): Fit {
  if (adjustment === undefined) return { adjustment, cost: Infinity };
  return { adjustment, cost: (1 + badness(adjustment) + ragged) ** 2 };
}
