import { identityText } from '@bien-cuong/domain';
import type { ListRow } from './read-list';

/** Somebody or something that a row may mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** What tells those of the same name apart: a post, a unit, a year of birth, a place. */
  readonly detail: string;
  /** The province of a household, by its id. */
  readonly provinceId?: string | null;
}

/** The choice of none of the candidates, so that a household is added. */
export const ADDED = 'added';

/** Why a row cannot be named, or what was found for it; `several` and `similar` leave the choice to the user. */
export type Verdict =
  'found' | 'several' | 'similar' | 'new' | 'unknown' | 'named' | 'twice' | 'number' | 'full';

export interface JudgedRow extends FoundRow {
  readonly verdict: Verdict;
  /** The candidate that is named: the only one of that name, or none yet. */
  readonly chosen: string | null;
}

/** What a lot has by now. */
export interface Standing {
  readonly named: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly places: number;
  /** Whether naming makes the record of a recipient that has none yet, as for households. */
  readonly enters: boolean;
}

/** A row with those whom it may mean, and whom the user has chosen among them. */
export interface FoundRow extends ListRow {
  readonly candidates: readonly Candidate[];
  readonly choice?: string | null | undefined;
  /** Whether it was named just now, so that it is among those who are named. */
  readonly done?: boolean | undefined;
}

/** Judges the rows of a list as they would be named, one after the other. */
export function judgeRows(rows: readonly FoundRow[], standing: Standing): JudgedRow[] {
  const [ids, numbers] = [new Set<string>(), new Set(standing.numbers)];
  let places = standing.places;
  return rows.map((row) => {
    const { verdict, chosen } = found(row, standing);
    if (row.done) return { ...row, chosen, verdict: 'named' };
    const who = chosen ?? identityText(row.name);
    const settled = verdict === 'found' || verdict === 'new';
    const refused = refusal({ ...row, chosen, who, settled }, { ...standing, ids, numbers, places });
    if (refused === undefined && verdict !== 'unknown') {
      ids.add(who);
      if (row.number) numbers.add(row.number);
      places -= 1;
    }
    return { ...row, chosen, verdict: refused ?? verdict };
  });
}

function found(
  { name, candidates, choice }: FoundRow,
  { enters, named }: Standing,
): Pick<JudgedRow, 'verdict' | 'chosen'> {
  if (choice === ADDED) return { verdict: 'new', chosen: null };
  if (choice) return { verdict: 'found', chosen: choice };
  const same = candidates.filter((one) => identityText(one.name) === identityText(name));
  // Within a lot, a household is known by nothing but its name.
  const inLot = enters ? same.find(({ id }) => named.has(id)) : undefined;
  const meant = inLot ?? (same.length === 1 ? same[0] : undefined);
  if (meant) return { verdict: 'found', chosen: meant.id };
  if (same.length > 1) return { verdict: 'several', chosen: null };
  if (candidates.length > 0) return { verdict: 'similar', chosen: null };
  return { verdict: enters ? 'new' : 'unknown', chosen: null };
}

interface Asked {
  readonly number: string;
  readonly chosen: string | null;
  readonly who: string;
  /** Whether it is known whom the row means. */
  readonly settled: boolean;
}

interface SoFar extends Standing {
  readonly ids: ReadonlySet<string>;
}

function refusal(
  { number, chosen, who, settled }: Asked,
  { named, ids, numbers, places }: SoFar,
): Verdict | undefined {
  if (chosen !== null && named.has(chosen)) return 'named';
  if (settled && ids.has(who)) return 'twice';
  if (number && numbers.has(number)) return 'number';
  return places <= 0 ? 'full' : undefined;
}
