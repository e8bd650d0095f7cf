import type { MessageTable } from './message.js';

export const compositionMessages = {
} as const satisfies MessageTable;
