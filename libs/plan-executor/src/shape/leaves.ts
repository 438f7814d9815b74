import { quote } from '../json';

/** Thrown by generated code at data that does not fit the schema; then the exact shaper takes over. */
class Irregular extends Error {}
const irregular = new Irregular('The data does not fit the schema');

export function bail(): never {
  throw irregular;
}

export function isIrregular(error: unknown): boolean {
  return error === irregular;
}

/** How the values of one built-in scalar are checked and written; all bail out at what is not one. */
export const leavesAsText = {
  String: (value: unknown): string => (typeof value === 'string' ? quote(value) : bail()),
  Int: (value: unknown): string => (Number.isSafeInteger(value) ? `${value as number}` : bail()),
  Float: (value: unknown): string => (Number.isFinite(value) ? `${value as number}` : bail()),
  Boolean: (value: unknown): string => (value === true ? 'true' : value === false ? 'false' : bail()),
  ID: (value: unknown): string => {
    if (typeof value === 'string') return quote(value);
    return Number.isSafeInteger(value) ? `${value as number}` : bail();
  },
};

/** The same for an answer as an object. */
export const leavesAsObjects = {
  String: (value: unknown): unknown => (typeof value === 'string' ? value : bail()),
  Int: (value: unknown): unknown => (Number.isSafeInteger(value) ? value : bail()),
  Float: (value: unknown): unknown => (Number.isFinite(value) ? value : bail()),
  Boolean: (value: unknown): unknown => (typeof value === 'boolean' ? value : bail()),
  ID: (value: unknown): unknown =>
    typeof value === 'string' || Number.isSafeInteger(value) ? value : bail(),
};

export type BuiltIn = keyof typeof leavesAsText;
