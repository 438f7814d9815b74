import type { AuditKind } from '@bien-cuong/api';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isDate } from '../../lib/format-date';
import type { AuditFilterName } from '../../lib/paths';
import { useDebounced } from '../../lib/use-debounced';
import { beginningOf, endOf } from '../../lib/viet-nam-day';

export const kinds: readonly AuditKind[] = ['CHANGE', 'SIGN_IN', 'REFUSAL', 'EXPORT', 'LOOK'];
const names: readonly AuditFilterName[] = ['who', 'kind', 'type', 'entity', 'from', 'to'];

/** The filters in the form that services take. */
export interface TrailSearch {
  readonly subject?: string;
  readonly kind?: AuditKind;
  readonly entityType?: string;
  readonly entityId?: string;
  readonly since?: string;
  readonly until?: string;
}

export type TrailFilters = Partial<Record<AuditFilterName, string>>;

/** The filters, all kept in the address. */
export function useTrailFilters() {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const filters = useMemo(() => filtersIn(new URLSearchParams(text)), [text]);
  const rested = useDebounced(filters, 150);
  const search = useMemo(() => searchFor(rested), [rested]);
  const change = (changed: Partial<Record<AuditFilterName, string | null>>) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        for (const [name, value] of Object.entries(changed)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  const clear = () => change(Object.fromEntries(names.map((name) => [name, null])));
  return { filters, search, change, clear };
}

export type TrailFilterState = ReturnType<typeof useTrailFilters>;

function filtersIn(params: URLSearchParams): TrailFilters {
  return Object.fromEntries(names.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])));
}

/** Invalid filters in the address are ignored. */
function searchFor({ who, kind, type, entity, from, to }: TrailFilters): TrailSearch {
  const known = kinds.find((one) => one === kind);
  return {
    ...(who && { subject: who }),
    ...(known && { kind: known }),
    ...(type && { entityType: type }),
    ...(entity && { entityId: entity }),
    ...(from && isDate(from) && { since: beginningOf(from) }),
    ...(to && isDate(to) && { until: endOf(to) }),
  };
}
