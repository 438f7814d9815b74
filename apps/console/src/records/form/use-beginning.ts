import { useSearchParams } from 'react-router';
import type { RecordKind } from '../record-kind';
import { formValues, type Values } from '../values';

/** The values with which a new record begins: what is usual, and what the address says that it refers to. */
export function useBeginning({ facts: { fields } }: RecordKind): Values {
  const [params] = useSearchParams();
  const given = fields.flatMap(({ name, kind }) => {
    const id = kind === 'reference' ? params.get(name) : null;
    return id ? [[name, id] as const] : [];
  });
  return { ...formValues(fields), ...Object.fromEntries(given) };
}
