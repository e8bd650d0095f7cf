/** Fills a line with its leader, as lines of the contents want it. */
import type { Line } from 'pdfmake/js/Line.js';

/** Repeats the leader as often as it fits, and sets what follows it at the end of the line. */
export function fillLeader(line: Line): void {
  const at = line.inlines.findIndex((inline) => inline.run.leader === true);
  const leader = line.inlines[at];
  if (leader === undefined) return;
  const free = line.maxWidth - line.getWidth();
  const unit = leader.width;
  const times = Math.max(1, Math.floor((free + unit) / unit));
  leader.text = leader.text.repeat(times);
  leader.width = times * unit;
  leader.x += free + unit - leader.width;
  for (const inline of line.inlines.slice(at + 1)) inline.x += free;
}
