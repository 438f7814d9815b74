import { exactSum, Qualifier, qualifierOfSum } from '@bien-cuong/domain';
import type { Content } from './read-form';

/** What one file says of an indicator. */
export interface Part extends Content {
  readonly file: string;
}

/**
 * What several files say of one indicator together.
 *
 * | files that say something  | adds up over territory                     | does not                     |
 * | ------------------------- | ------------------------------------------ | ---------------------------- |
 * | one                       | `one`: it                                  | `one`: it                    |
 * | several, all readable     | `sum`, with the weakest qualifier          | `same`, or `contradiction`   |
 * | several without qualifier | `unqualified`: left for the person         |                              |
 * | several, one not readable | `unread`: nothing can be added to it       | `contradiction`              |
 */
export type Merged =
  | { readonly how: 'one' | 'sum' | 'same'; readonly content: Content }
  | { readonly how: 'unqualified' | 'unread' | 'contradiction' };

const known: ReadonlySet<string> = new Set(Object.values(Qualifier));

const isReadable = ({ value, qualifier }: Part): boolean => typeof value !== 'string' && known.has(qualifier);

export function mergeParts(parts: readonly Part[], addsUp: boolean): Merged {
  const [first] = parts;
  if (first && parts.length === 1) return { how: 'one', content: contentOf(first) };
  return addsUp ? added(parts) : compared(parts);
}

const contentOf = ({ value, qualifier, comment }: Part): Content => ({ value, qualifier, comment });

/** Files in which the value is empty add nothing to it. */
function added(parts: readonly Part[]): Merged {
  if (!parts.every(isReadable)) return { how: 'unread' };
  const counted = parts.filter(({ value }) => value !== null);
  const qualifier = qualifierOfSum(counted.map((part) => part.qualifier as Qualifier));
  if (qualifier === null) return { how: 'unqualified' };
  const value = counted.length === 0 ? null : exactSum(counted.map((part) => Number(part.value)));
  return { how: 'sum', content: { value, qualifier, comment: commentsOf(parts) } };
}

function compared(parts: readonly Part[]): Merged {
  const [first] = parts;
  const isAlike = parts.every(
    ({ value, qualifier }) => value === first?.value && qualifier === first.qualifier,
  );
  if (!first || !isAlike) return { how: 'contradiction' };
  return { how: 'same', content: { ...contentOf(first), comment: commentsOf(parts) } };
}

/** Each with the file that it is of, unless all say the same. */
function commentsOf(parts: readonly Part[]): string | null {
  const told = parts.filter(({ comment }) => comment !== null);
  if (told.length === 0) return null;
  const texts = new Set(told.map(({ comment }) => comment));
  const [only = null] = texts;
  if (texts.size === 1 && told.length === parts.length) return only;
  return told.map(({ file, comment }) => `${file}: ${comment}`).join('\n');
}
