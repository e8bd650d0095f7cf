/** How a run ends, as the shell sees it. */

export const EXIT = { done: 0, contentErrors: 1, usage: 2, bug: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Wrong usage, told in the user's language; caught by `main`. */
export class UsageError extends Error {}
