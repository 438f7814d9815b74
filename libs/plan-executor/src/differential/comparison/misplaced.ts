import type { AnswerError, Outcome } from './side';

type Path = readonly (string | number)[];

const textOf = (path: Path) =>
  path.map((part) => (typeof part === 'number' ? String(part).padStart(6, '0') : part)).join('/');

/** The errors in an order that does not depend on when they were found. */
function inPlaceOrder(errors: readonly AnswerError[]): AnswerError[] {
  const place = ({ message, path = [] }: AnswerError) => `${message}/${textOf(path)}`;
  return errors.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** What an answer has at a path: its value, null also below a null; undefined when there is no such place. */
function valueAt(data: unknown, path: Path): unknown {
  let value: unknown = data;
  for (const part of path) {
    if (value === null) return null;
    if (Array.isArray(value) && !(typeof part === 'number' && part < value.length)) return undefined;
    value = (value as Record<string | number, unknown> | undefined)?.[part] ?? null;
  }
  return value;
}

/** What was asked of an object, as far as it shows; its type's name says nothing about that. */
const askedOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).filter((name) => name !== '__typename')
    : [];

/**
 * Whether an index that counts representations can mean the object at this path: those of which one was made before it
 * are as many. One was made of an object with the same fields; none of one without any; of others nobody knows.
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
 * Whether stock may have taken a number of representations for an index where ours knew better: each of our errors
 * stands at the same place, or further on, where there is no value or which the number can mean.
 * @param stock and `ours` have the same data, and the same errors but for the indices in their paths
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
