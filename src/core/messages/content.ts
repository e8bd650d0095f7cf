import type { MessageTable } from './message.js';

export const contentMessages = {
} as const satisfies MessageTable;
