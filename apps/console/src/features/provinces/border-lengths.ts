import type { BorderLengthFragment } from '@bien-cuong/api';

type Claim = BorderLengthFragment;

/** Of the claims about each stretch of border the one to show: the accepted, else a verified, else the first. */
export function chosenLengths(claims: readonly Claim[]): Claim[] {
  const stretches = new Map<string, Claim[]>();
  for (const claim of claims) {
    const stretch = claim.country?.code ?? '';
    stretches.set(stretch, [...(stretches.get(stretch) ?? []), claim]);
  }
  const whole = stretches.get('');
  if (whole) return [choose(whole)];
  return [...stretches.values()].map(choose);
}

/** What a table sorts by; nothing recorded comes first. */
export function totalLength(claims: readonly Claim[]): number {
  return chosenLengths(claims).reduce((sum, { value }) => sum + value, claims.length === 0 ? -1 : 0);
}

function choose(claims: readonly Claim[]): Claim {
  const rank = ({ accepted, verified }: Claim) => (accepted ? 2 : 0) + (verified ? 1 : 0);
  return claims.reduce((best, claim) => (rank(claim) > rank(best) ? claim : best));
}
