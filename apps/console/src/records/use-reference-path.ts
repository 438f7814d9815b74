import type { FieldFacts } from '@bien-cuong/domain';
import { pageOf, paths } from '../lib/paths';
import { useMapDate } from '../lib/use-map-date';
import { useHere } from './use-here';
import { referred, type Values } from './values';

/** The address of what a field refers to, where that has a page. */
export function useReferencePath(): (fact: FieldFacts, values: Values) => string | undefined {
  const { on } = useMapDate();
  const here = useHere();
  return (fact, values) => {
    if (fact.kind !== 'reference') return undefined;
    const id = referred(fact, values)?.['id'] ?? values[fact.name];
    if (typeof id !== 'string') return undefined;
    if (fact.refersTo === 'Province') return paths.province(id, on);
    const one = pageOf(fact.refersTo ?? '', id);
    return one && here(one);
  };
}
