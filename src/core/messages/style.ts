import type { MessageTable } from './message.js';

export const styleMessages = {
} as const satisfies MessageTable;
