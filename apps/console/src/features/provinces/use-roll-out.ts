import { useQuery } from '@apollo/client/react';
import type { RollOutReviewFragment } from '@bien-cuong/api';
import { useMemo } from 'react';
import { ROLL_OUT_PERIOD } from '../../lib/periods';
import { reviewsByUnit, reviewState } from '../../lib/review-state';
import { useAllPages } from '../../lib/use-all-pages';
import { provinceTableQuery, rollOutQuery } from './provinces.graphql';

export type ReviewsByUnit = ReadonlyMap<string, readonly RollOutReviewFragment[]>;

/** The land-border provinces on the map of a date, and the state of their reviews. */
export function useRollOut(on: string) {
  const border = useQuery(provinceTableQuery, { variables: { on, landBorder: true } });
  const rollOut = useAllPages(
    useQuery(rollOutQuery, { variables: { on, period: ROLL_OUT_PERIOD } }),
    (data) => data.reviewsConnection,
  );
  const provinces = border.data?.provinces;
  const reviews = rollOut.data?.reviewsConnection?.nodes;
  const byUnit: ReviewsByUnit | undefined = useMemo(
    () => (reviews ? reviewsByUnit(reviews) : undefined),
    [reviews],
  );
  const counts = useMemo(() => {
    if (!provinces || !byUnit) return undefined;
    const states = provinces.map(({ id }) => reviewState(byUnit.get(id) ?? []));
    const count = (state: string) => states.filter((one) => one === state).length;
    return {
      border: provinces.length,
      held: count('held'),
      recorded: count('recorded'),
      none: count('none'),
    };
  }, [provinces, byUnit]);
  return { border, rollOut, byUnit, counts };
}

export type RollOut = ReturnType<typeof useRollOut>;
