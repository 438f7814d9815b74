/** Thrown by generated code for data that does not fit the schema; then the exact shaper takes over. */
class Irregular extends Error {}
const irregular = new Irregular('The data does not fit the schema');

export function bail(): never {
  throw irregular;
}

export function isIrregular(error: unknown): boolean {
  return error === irregular;
}
