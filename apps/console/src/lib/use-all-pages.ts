import { useCallback, useEffect, useState } from 'react';

/** The part of a page that tells whether there are more. */
interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The part of Apollo's result that loading pages needs. */
interface Paged<Data> {
  readonly data?: Data | undefined;
  readonly loading: boolean;
  readonly error?: unknown;
  readonly refetch: () => Promise<unknown>;
  readonly fetchMore: (more: { variables: { after: string } }) => Promise<{ error?: unknown }>;
}

/**
 * Loads all pages of a paged list and joins them by `allPages`. When a page fails, the whole result has its
 * error, so that no list ends early without notice.
 */
export function useAllPages<Data>(
  result: Paged<Data>,
  pick: (data: Data) => Page | null | undefined,
): Paged<Data> {
  const { data, error, loading, refetch, fetchMore } = result;
  const [failed, setFailed] = useState<{ after: string; cause: unknown }>();
  const info = data === undefined ? undefined : pick(data)?.pageInfo;
  const after = info?.hasNextPage && info.endCursor ? info.endCursor : undefined;
  const cause = failed && failed.after === after ? failed.cause : undefined;
  const mayGoOn = after !== undefined && cause === undefined;
  useEffect(() => {
    if (!mayGoOn) return;
    const tell = (why: unknown) => setFailed(why === undefined ? undefined : { after, cause: why });
    fetchMore({ variables: { after } }).then(({ error: why }) => tell(why), tell);
  }, [mayGoOn, after, fetchMore]);
  const again = useCallback(() => {
    setFailed(undefined);
    return refetch();
  }, [refetch]);
  return { ...result, loading: loading || mayGoOn, error: error ?? cause, refetch: again };
}
