import type { DatedKey } from '@bien-cuong/database';

/** A row says which key of the batch it belongs to. */
export interface Placed {
  place: number;
}

/** SQL: FROM item with the keys of a batch and their places in it; its two parameters are `columnsOf(keys)`. */
export const ASKED = 'unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS o(id, "on", place)';

export function columnsOf(keys: readonly { id: string | null; on: string }[]): [(string | null)[], string[]] {
  return [keys.map(({ id }) => id), keys.map(({ on }) => on)];
}

export function placesOf(keys: readonly unknown[]): string[] {
  return keys.map((_, index) => String(index + 1));
}

export const placeOf = ({ place }: Placed) => String(place);

/** SQL: the day nearest to `on` on which the fact in row `alias` held: a unit is shown as it was while the fact held. */
export function dayWithin(alias: string, on: string): string {
  return `greatest(least(${on}, ${alias}.valid_to - 1), ${alias}.valid_from)`;
}

export const keyOf = ({ id, on }: DatedKey) => `${id} ${on}`;
