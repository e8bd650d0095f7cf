import type { MessageTable } from './message.js';

export const quantityMessages = {} as const satisfies MessageTable;
