import type { AnswerError, Outcome } from './side';

type Path = readonly (string | number)[];

const textOf = (path: Path) =>
  path.map((part) => (typeof part === 'number' ? String(part).padStart(6, '0') : part)).join('/');

/** Sorts errors by message and path, so that the order in which they were found does not matter. */
function inPlaceOrder(errors: readonly AnswerError[]): AnswerError[] {
  const place = ({ message, path = [] }: AnswerError) => `${message}/${textOf(path)}`;
  return errors.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** The value of an answer at a path; null also below a null; undefined when there is no such place. */
function valueAt(data: unknown, path: Path): unknown {
  let value: unknown = data;
  for (const part of path) {
    if (value === null) return null;
    if (Array.isArray(value) && !(typeof part === 'number' && part < value.length)) return undefined;
    value = (value as Record<string | number, unknown> | undefined)?.[part] ?? null;
  }
  return value;
}

/**
 * The fields that were selected on an object, as far as its value shows. Its `__typename` is not among them,
 * since it shows nothing.
 */
const askedOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).filter((name) => name !== '__typename')
    : [];

/**
 * Whether an index that counts representations can mean the object at this path: as many of the objects
 * before it must have had one. An object with the same fields had one; an object without any fields had none;
 * for others it is not known.
 */
function countsTo(data: unknown, counted: Path, path: Path): boolean {
  const [index, count] = [path.at(-1), counted.at(-1)];
  const list = path.slice(0, -1);
  const all = valueAt(data, list);
  if (typeof index !== 'number' || typeof count !== 'number') return false;
  if (!Array.isArray(all) || index >= all.length) return false;
  if (textOf(list) !== textOf(counted.slice(0, -1))) return false;
  const fields = askedOf(all[index]).join();
  const before = (all as unknown[]).slice(0, index);
  const sent = before.filter((value) => fields !== '' && askedOf(value).join() === fields).length;
  const none = before.filter((value) => value !== null && askedOf(value).length === 0).length;
  return sent <= count && count <= before.length - none;
}

/**
 * Whether the stock executor may have used the number of representations as an index where our index is
 * right: each of our errors is at the same place, or at a later one that is null or that the number can mean.
 * @param stock an outcome with the same data as `ours`, and the same errors except for the indices in their
 * paths
 */
export function mayHaveMisplaced(stock: Outcome, ours: Outcome): boolean {
  if (!('answer' in stock) || !('answer' in ours)) return false;
  const { data, errors = [] } = ours.answer;
  const before = inPlaceOrder(stock.answer.errors ?? []);
  return inPlaceOrder(errors).every(({ path = [] }, index) => {
    const counted = before[index]?.path ?? [];
    if (textOf(path) === textOf(counted)) return true;
    if (textOf(path) < textOf(counted)) return false;
    return valueAt(data, path) === null || countsTo(data, counted, path);
  });
}
