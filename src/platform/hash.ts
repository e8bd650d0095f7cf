/** SHA-256 on a real machine. */
import { createHash } from 'node:crypto';
import type { Hash } from '../core/world.js';

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
