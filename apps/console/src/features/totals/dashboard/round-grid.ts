import type { RoundsOverviewQuery } from '@bien-cuong/api';

type Round = NonNullable<RoundsOverviewQuery['collectionRounds']>['nodes'][number];
type Form = NonNullable<Round['forms']>['nodes'][number];

/** How far a form is, as the grid tells it; a form that is not handed in when its day is over comes before all else. */
export const formStates = ['APPROVED', 'SUBMITTED', 'DRAFT', 'RETURNED', 'OVERDUE'] as const;
export type FormState = (typeof formStates)[number];

export const stateOf = ({
  status,
  late,
  submittedOn,
}: Pick<Form, 'status' | 'late' | 'submittedOn'>): FormState =>
  late && submittedOn === null && status !== 'APPROVED' ? 'OVERDUE' : status;

interface GridRow {
  readonly key: string;
  readonly name: string | null;
  /** By the identity of the round. */
  readonly forms: ReadonlyMap<string, Form>;
}

/** The forms of the latest rounds: provinces by rounds. */
export interface RoundGrid {
  /** The earliest deadline first. */
  readonly rounds: readonly Round[];
  readonly rows: readonly GridRow[];
}

const MOST_ROUNDS = 12;

/** Takes the latest rounds that were opened; they come with the latest deadline first. */
export function roundGrid(rounds: readonly Round[]): RoundGrid {
  const opened = rounds
    .filter(({ status }) => status === 'OPEN' || status === 'LOCKED')
    .slice(0, MOST_ROUNDS)
    .toReversed();
  const forms = opened.flatMap((round) => (round.forms?.nodes ?? []).map((form) => ({ round, form })));
  const byProvince = Map.groupBy(forms, ({ form }) => form.province?.id ?? '');
  const rows = [...byProvince].map(([key, own]) => ({
    key,
    name: own[0]?.form.province?.officialName ?? null,
    forms: new Map(own.map(({ round, form }) => [round.id, form])),
  }));
  return {
    rounds: opened,
    rows: rows.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'vi')),
  };
}

const nameOf = ({ name }: GridRow): string => (name ?? '').replace(/^(Tỉnh|Thành phố) /, '');
