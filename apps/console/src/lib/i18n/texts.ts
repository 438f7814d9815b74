import type { vietnamese } from './vi/vietnamese';

/** Every text the console says; English must have each that Vietnamese has. */
export type Texts = typeof vietnamese;
