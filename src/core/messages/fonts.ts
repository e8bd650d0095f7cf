import type { MessageTable } from './message.js';

export const fontMessages = {} as const satisfies MessageTable;
