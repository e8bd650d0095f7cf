/** The stages of a report on its way to print. */

/** For comments, for submission, for deliberation, as issued, for the public. */
export const STAGES = ['征求意见稿', '送审稿', '审议稿', '印发稿', '公开稿'] as const;
export type Stage = (typeof STAGES)[number];
