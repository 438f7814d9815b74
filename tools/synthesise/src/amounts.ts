/** How many records to make. */
export interface Amounts {
  firstYear: number;
  years: number;
  units: number;
  people: number;
  figures: number;
  reviews: number;
  awards: number;
}

/** A province or centrally-run city with a land border or a coast, on the old or the new map. */
export interface Place {
  place: number;
  id: string;
  name: string;
  valid_from: string | null;
  valid_to: string | null;
  /** The unit that holds its territory today. */
  today_id: string;
}

/** The amounts of a run, and what its statements derive from them. */
export interface DerivedAmounts extends Amounts {
  places: number;
  /** The number of pairs of a place and a year in which it was on the map. */
  placeYears: number;
}

export const SMALL: Amounts = {
  firstYear: 2020,
  years: 5,
  units: 200,
  people: 1_000,
  figures: 2_000,
  reviews: 220,
  awards: 3_000,
};

/** Recipients named per lot; more are announced, so that every screen shows some that are not named yet. */
export const NAMED_PER_LOT = 16;

/** With fewer people and units, the recipients of one lot would not be distinct. */
const NEEDED = { people: NAMED_PER_LOT, units: 5 } as const;

/** @returns why these amounts are not possible; undefined when they are */
export function refusal(amounts: Amounts): string | undefined {
  const { firstYear, years, people, units, awards } = amounts;
  if (firstYear < 1989 || firstYear + years > 2100) return 'The years have to lie between 1989 and 2099.';
  if (years === 0) return 'At least one year is needed.';
  if (awards > 0 && (people < NEEDED.people || units < NEEDED.units))
    return `Awards need at least ${NEEDED.people} people and ${NEEDED.units} units to receive them.`;
  return undefined;
}
