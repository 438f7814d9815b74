import { formatDate } from '../../lib/format-date';
import { useFormat } from '../../lib/use-format';
import type { Values } from '../values';

interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

/** What tells a record apart from others of its name, as far as it was found with it; '' for nothing. */
export function useReferenceDetail(): (one: Values) => string {
  const format = useFormat();
  return ({ post, postEn, unit, place, date }) => {
    const said = [
      typeof post === 'string' ? format.name({ name: post, nameEn: (postEn as string | null) ?? null }) : '',
      unit ? format.name(unit as Named) : '',
      typeof place === 'string' ? place : '',
      typeof date === 'string' ? formatDate(date) : '',
    ];
    return said.filter(Boolean).join(', ');
  };
}
