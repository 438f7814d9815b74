import type { Qualifier } from '@bien-cuong/api';
import { useFormat } from '../../../lib/use-format';
import type { Content } from './read-form';

/** What is or would be in a cell, in words; what cannot be read as it was typed. */
export function useContentWords() {
  const format = useFormat();
  return (content: Content | undefined, empty = '–'): string => {
    const { value = null, qualifier = 'EXACTLY', comment = null } = content ?? {};
    const number =
      typeof value === 'number' ? format.quantity({ value, qualifier: qualifier as Qualifier }) : value;
    const text = number ?? (comment === null ? empty : '');
    return comment === null ? text : `${text} (${comment.replaceAll('\n', '; ')})`.trim();
  };
}
