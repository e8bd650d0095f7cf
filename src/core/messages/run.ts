import type { MessageTable } from './message.js';

export const runMessages = {
} as const satisfies MessageTable;
