import type { HitFragment } from '@bien-cuong/api';
import { useHere } from '../../records/use-here';
import { listOf, pageOf, paths } from '../../lib/paths';
import { useOnDay } from '../../lib/use-on-day';
import type { HitGroup } from './use-hits';

/** The addresses of what was found: what has ended as of its last day, everything else on the chosen map. */
export function useHitPath() {
  const here = useHere();
  const onDay = useOnDay();
  return {
    one: ({ type, id, on }: HitFragment): string => {
      if (type === 'Province' && on !== null) return paths.province(id, on);
      const page = pageOf(type, id) ?? paths.overview;
      return on === null ? here(page) : onDay(page, on);
    },
    /** Of all that were found of a type. */
    all: ({ type }: HitGroup, text: string): string =>
      here(type === 'Province' ? paths.provinces : listOf(type), { q: text }),
  };
}
