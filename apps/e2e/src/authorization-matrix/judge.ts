import type { Access } from '@bien-cuong/access';
import type { Answer } from '../testing/ask';
import type { MatrixCaller } from '../testing/matrix/callers';
import { canariesIn } from '../testing/matrix/canaries';
import { IN_ORDER, type MatrixOperation } from '../testing/matrix/documents';

const atOnce = 12;

/** Whether the rules allow everything that an operation selects. */
export function isAllowed(access: Access, { coordinates }: Pick<MatrixOperation, 'coordinates'>): boolean {
  return coordinates.every((coordinate) => {
    const [, type = '', field = '', argument] = /^(\w+)\.(\w+)(?:\((\w+)\))?$/.exec(coordinate) ?? [];
    if (argument === IN_ORDER) return access.allowsSort(type, field);
    return argument === undefined ? access.allows(type, field) : access.allowsArgument(type, field, argument);
  });
}

export interface MatrixAnswer {
  about: string;
  isAllowed: boolean;
  answer: Answer<unknown>;
}

/** The faults found in answers. */
export const complaints = (caller: MatrixCaller, asked: readonly MatrixAnswer[]): string[] =>
  asked.flatMap((one) => complaint(caller, one) ?? []);

function complaint(
  caller: MatrixCaller,
  { about, isAllowed: allowed, answer }: MatrixAnswer,
): string | undefined {
  const leaked = leaksTo(caller, answer);
  if (leaked.length > 0) return `${about} leaks ${leaked.join(', ')}`;
  const codes = new Set((answer.errors ?? []).map(({ extensions }) => extensions?.['code']));
  const expected = allowed ? [] : ['FORBIDDEN'];
  if (answer.status === 200 && JSON.stringify([...codes]) === JSON.stringify(expected)) return undefined;
  // Where there are no rows, a forbidden field is never reached.
  if (!allowed && answer.status === 200 && codes.size === 0 && !saysAnything(answer.data)) return undefined;
  return `${about} is ${allowed ? 'allowed' : 'forbidden'} but gives ${JSON.stringify(answer).slice(0, 400)}`;
}

/** The canaries in an answer that its caller must not see. */
export const leaksTo = ({ sees }: MatrixCaller, answer: unknown): string[] =>
  canariesIn(JSON.stringify(answer)).filter((canary) => !sees.includes(canary));

/** Whether it has any value, even zero. */
function saysAnything(data: unknown): boolean {
  if (data === null || data === undefined) return false;
  return typeof data !== 'object' || Object.values(data).some(saysAnything);
}

export async function inBatches<T, U>(all: readonly T[], work: (one: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    done.push(...(await Promise.all(all.slice(from, from + atOnce).map(work))));
  }
  return done;
}
