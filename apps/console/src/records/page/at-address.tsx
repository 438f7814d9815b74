import { isUuid } from '@bien-cuong/domain';
import type { ReactNode } from 'react';
import { QueryView, type QueryState } from '../../components/query-view';
import { PageSkeleton } from '../../components/skeletons';

interface Props<Data, Thing extends { readonly id: string }> {
  /** The identity in the address; nothing is to be asked where it is none. */
  readonly id: string;
  readonly result: QueryState<Data> & { readonly previousData?: Data | undefined };
  /** What is being loaded, worded for use inside a sentence. */
  readonly what: string;
  readonly pick: (data: Data) => Thing | null | undefined;
  /** Shown where there is no such thing. */
  readonly missing: ReactNode;
  readonly children: (thing: Thing) => ReactNode;
}

/** The page of the thing of an address; while it is loaded anew, what was there of it stays. */
export function AtAddress<Data, Thing extends { readonly id: string }>(props: Props<Data, Thing>) {
  const { id, result, what, pick, missing, children } = props;
  const { data, previousData, ...state } = result;
  const shown = data ?? previousData;
  if (!isUuid(id)) return missing;
  return (
    <QueryView
      result={{ ...state, ...(shown !== undefined && { data: shown }) }}
      what={what}
      skeleton={<PageSkeleton />}
      missing={missing}
      pick={(answer) => {
        const thing = pick(answer);
        return thing?.id === id ? thing : undefined;
      }}
    >
      {children}
    </QueryView>
  );
}
