import { HIVE, HIVE_RUST } from '../gateways/hive-gateway';
import { OURS } from '../gateways/our-gateway';
import { STOCK } from '../gateways/stock-gateway';
import type { Measured } from '../compare/stage';
import { OPEN } from '../sides/open-services';
import { signedInSides } from '../sides/platform';
import { LIMIT } from '../sides/reference';

/** A side and the one it is compared with. */
export interface Pair {
  stage: string;
  side: string;
  against: string;
}

/**
 * Our gateway with each other one; everything that reads the database with the statement; and sides with
 * tokens with the same ones without.
 */
export function pairsOf(measured: readonly Measured[]): Pair[] {
  return [...Map.groupBy(measured, ({ stage }) => stage)].flatMap(([stage, own]) => {
    const sides = [...new Set(own.map(({ side }) => side))];
    if (sides.includes(LIMIT))
      return [
        ...sides.filter((side) => side !== LIMIT).map((side) => ({ stage, side, against: LIMIT })),
        ...signedInSides
          .filter((side) => sides.includes(side) && sides.includes(OPEN))
          .map((side) => ({ stage, side, against: OPEN })),
      ];
    return sides.includes(OURS)
      ? [STOCK, HIVE, HIVE_RUST]
          .filter((against) => sides.includes(against))
          .map((against) => ({ stage, side: OURS, against }))
      : [];
  });
}
