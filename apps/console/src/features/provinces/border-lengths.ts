import type { BorderLengthFragment } from '@bien-cuong/api';

type Claim = BorderLengthFragment;

/**
 * The claim to show for each stretch of border: the accepted one, else a verified one, else the first. A
 * stretch is the border of one unit, or its part with one country where nobody published the whole.
 */
export function chosenLengths(claims: readonly Claim[]): Claim[] {
  return groups(claims, ({ province }) => province.id).flatMap((ofUnit) => {
    const stretches = groups(ofUnit, ({ country }) => country?.code ?? '');
    const whole = stretches.find(([first]) => !first?.country);
    return (whole ? [whole] : stretches).flatMap(choose);
  });
}

/** The number that tables sort by; units without one come first. */
export function totalLength(claims: readonly Claim[]): number {
  return chosenLengths(claims).reduce((sum, { value }) => sum + value, claims.length === 0 ? -1 : 0);
}

function groups(claims: readonly Claim[], keyOf: (claim: Claim) => string): Claim[][] {
  return [...Map.groupBy(claims, keyOf).values()];
}

function choose(claims: readonly Claim[]): Claim[] {
  const rank = ({ accepted, verified }: Claim) => (accepted ? 2 : 0) + (verified ? 1 : 0);
  return [...claims].sort((a, b) => rank(b) - rank(a)).slice(0, 1);
}
