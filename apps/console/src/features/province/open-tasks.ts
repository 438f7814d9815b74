import type {
  FigureRowFragment,
  ProvinceClaimsFragment,
  ProvinceTallyFragment,
  ReviewDetailFragment,
} from '@bien-cuong/api';

export interface OpenTasks {
  readonly task: 'toDoNamed' | 'toDoYear' | 'toDoVerify' | 'toDoSource';
  readonly section: 'awards' | 'reviews' | 'territory' | 'figures';
  readonly count: number;
}

interface Recorded {
  readonly claims: readonly Pick<ProvinceClaimsFragment['claims'][number], 'verified'>[];
  readonly figures: readonly Pick<FigureRowFragment, 'source'>[];
  readonly reviews: readonly Pick<ReviewDetailFragment, 'heldOn'>[];
  readonly tally: Pick<ProvinceTallyFragment, 'total' | 'named'> | undefined;
}

/** Counts what is missing in a record: names, certain years, verification, sources. */
export function openTasks({ claims, figures, reviews, tally }: Recorded): OpenTasks[] {
  const tasks: OpenTasks[] = [
    {
      task: 'toDoNamed',
      section: 'awards',
      count: tally && tally.named !== null ? tally.total - tally.named : 0,
    },
    {
      task: 'toDoYear',
      section: 'reviews',
      count: reviews.filter(({ heldOn }) => isYearInferred(heldOn)).length,
    },
    { task: 'toDoSource', section: 'figures', count: figures.filter(({ source }) => !source).length },
    { task: 'toDoVerify', section: 'territory', count: claims.filter(({ verified }) => !verified).length },
  ];
  return tasks.filter(({ count }) => count > 0);
}

function isYearInferred(heldOn: string | null | undefined): boolean {
  return /^(\d{4}[?%]|X{4})/.test(heldOn ?? '');
}
