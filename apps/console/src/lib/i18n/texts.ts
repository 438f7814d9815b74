import type { vietnamese } from './vi/vietnamese';

/** All texts of the console; English must have every key that Vietnamese has. */
export type Texts = typeof vietnamese;
