import type { Sum } from '@bien-cuong/domain';

import { type AddedUp, addUp, type Asked, MOST_PARTS } from './add-up';
import type { Candidate, Counted } from './candidates';

/** The indicators whose figures an indicator needs: those of its formula, or itself. */
export const idsOf = ({ id, calculated }: Counted): readonly string[] =>
  calculated?.parts.map((part) => part.id) ?? [id];

/** The figures that an indicator needs. */
export const figuresFor = (
  indicator: Counted,
  byIndicator: ReadonlyMap<string, readonly Candidate[]>,
): Candidate[] => idsOf(indicator).flatMap((id) => byIndicator.get(id) ?? []);

/**
 * The rows of one indicator: its figures added up, or calculated from the sums of those that its formula names, each of the same
 * time and place.
 * @param figures those that it needs
 */
export function sumsOf(figures: readonly Candidate[], indicator: Counted, asked: Asked): AddedUp[] {
  const { calculated } = indicator;
  if (!calculated) return addUp(figures, indicator, asked);
  const rows = calculated.parts.flatMap((part) => {
    const own = figures.filter((figure) => figure.indicator === part.id);
    return addUp(own, part, asked).map((row) => ({ code: part.code, row }));
  });
  return [...Map.groupBy(rows, ({ row }) => placeAndTime(row)).values()].map((parts) => {
    const values = new Map<string, Sum>(parts.map(({ code, row }) => [code, row]));
    return {
      ...together(parts.map(({ row }) => row)),
      ...calculated.calculate(values),
      indicatorId: indicator.id,
      ...missing(parts, calculated.parts),
    };
  });
}

const placeAndTime = ({ from, period, cumulative, movementId, provinceId, undividedIds }: AddedUp): string =>
  JSON.stringify([from, period, cumulative, movementId, provinceId, undividedIds]);

/** What rows of the same time and place say together beside their values. */
function together(rows: readonly AddedUp[]): AddedUp {
  const [first] = rows as [AddedUp];
  return {
    ...first,
    until:
      rows
        .map(({ until }) => until ?? '')
        .toSorted()
        .at(-1) || null,
    counted: rows.reduce((all, { counted }) => all + counted, 0),
    leftOut: rows.reduce((all, { leftOut }) => all + leftOut, 0),
    parts: rows.flatMap(({ parts }) => parts).slice(0, MOST_PARTS),
  };
}

const missing = (parts: readonly { row: AddedUp }[], all: readonly Counted[]) => ({
  incomplete: parts.length < all.length || parts.some(({ row }) => row.incomplete),
});
