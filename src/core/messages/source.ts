import type { MessageTable } from './message.js';

export const sourceMessages = {
} as const satisfies MessageTable;
