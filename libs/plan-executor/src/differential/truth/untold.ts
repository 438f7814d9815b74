import type { Outcome } from '../comparison/side';

type Path = readonly (string | number)[];

/**
 * The places where an answer is null though the data have a value, and no error is at that place, above it or
 * below it; or the outcome that took the place of an answer.
 */
export function untold(outcome: Outcome, truth: unknown): string[] {
  if ('thrown' in outcome) return [outcome.thrown];
  const { data, errors = [], extensions } = outcome.answer;
  if (extensions) return Object.keys(extensions);
  const told = errors.flatMap(({ path }) => (path ? [path] : []));
  const isTold = (path: Path): boolean =>
    told.some((each) => each.slice(0, path.length).every((step, index) => step === path[index]));
  const find = (answered: unknown, true_: unknown, path: Path): Path[] => {
    if (true_ === null || true_ === undefined) return [];
    if (answered === null || answered === undefined) return isTold(path) ? [] : [path];
    if (typeof true_ !== 'object' || typeof answered !== 'object') return [];
    return Object.entries(true_).flatMap(([key, value]) =>
      find((answered as Record<string, unknown>)[key], value, [
        ...path,
        Array.isArray(true_) ? Number(key) : key,
      ]),
    );
  };
  return find(data, truth, []).map((path) => path.join('.'));
}
