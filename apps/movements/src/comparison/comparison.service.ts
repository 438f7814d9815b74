import { InvalidInput, type Text } from '@bien-cuong/domain';
import type { OnBehalfOf, ReferenceCheck } from '@bien-cuong/subgraph';
import type { DataSource } from 'typeorm';

import type { Asked } from '../aggregate/add-up';
import { AggregateBy, PeriodStep } from '../aggregate/aggregate-enums';
import { figuresFor, idsOf, sumsOf } from '../aggregate/calculate';
import { MOST_ROWS } from '../aggregate/aggregate.service';
import {
  type Candidate,
  candidatesIn,
  type Counted,
  indicatorsOf,
  umbrellasIn,
} from '../aggregate/candidates';
import { closed, demandCodes, demandMovement } from '../aggregate/demand';
import type { Bucket } from '../aggregate/steps';
import { lineageFor, NO_LINEAGE } from '../aggregate/territory';
import { GoodDirection } from '../indicator/good-direction';
import { type Compared, compareRows } from './compare-rows';
import type { ComparisonArgs } from './comparison.args';

const MOST_PERIODS = 12;

const HOW_MANY: Text = {
  vi: `Đối số «periods» phải có từ 2 đến ${MOST_PERIODS} giai đoạn.`,
  en: `Argument "periods" must have 2 to ${MOST_PERIODS} periods.`,
};
const TOO_MANY_ROWS: Text = {
  vi: `Kết quả có hơn ${MOST_ROWS} số. Hãy hỏi ít chỉ tiêu hơn hoặc ít giai đoạn hơn.`,
  en: `There are more than ${MOST_ROWS} numbers. Ask for fewer indicators or fewer periods.`,
};

/** Compares provinces and times, as figures are added up. */
export class ComparisonService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly references: ReferenceCheck,
  ) {}

  /**
   * @throws InvalidInput when a period has no ends or too much is asked for, NotFound when an indicator or the movement is none,
   * Unavailable when nobody tells what became of which province
   */
  async rows(args: ComparisonArgs, asker: OnBehalfOf): Promise<Compared[]> {
    const { manager } = this.dataSource;
    const { map, movement, together } = args;
    const periods = args.periods.map((period) => closed(period, 'periods'));
    if (periods.length < 2 || periods.length > MOST_PERIODS) throw new InvalidInput(HOW_MANY, 'periods');
    const lastDay = periods
      .map(({ to }) => to)
      .toSorted()
      .at(-1) as string;
    const indicators = await indicatorsOf(manager, demandCodes(args.indicators), lastDay);
    await demandMovement(manager, movement);
    const isOwn = map == null;
    const lineage = isOwn && !together ? NO_LINEAGE : await lineageFor(this.references, asker);
    const figures = await candidatesIn(
      manager,
      [...new Set(indicators.flatMap(idsOf))].flatMap((id) =>
        periods.map(({ from, to }) => ({ indicator: id, from, to, movement: movement ?? undefined })),
      ),
      'periods',
    );
    const same = { step: PeriodStep.YEAR, map: map ?? undefined, umbrellasOf: await umbrellasIn(manager) };
    const each = {
      ...same,
      by: new Set([AggregateBy.PROVINCE]),
      province: undefined,
      lineage: isOwn ? NO_LINEAGE : lineage,
    };
    const all = { ...each, by: new Set<AggregateBy>(), lineage };
    const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
    const rows = indicators.flatMap((indicator) =>
      compared(figuresFor(indicator, byIndicator), {
        indicator,
        periods,
        how: together ? [each, all] : [each],
      }),
    );
    if (rows.length * periods.length > MOST_ROWS) throw new InvalidInput(TOO_MANY_ROWS, 'periods');
    return rows;
  }
}

interface Comparing {
  indicator: Counted;
  periods: readonly Bucket[];
  how: readonly Omit<Asked, 'period'>[];
}

function compared(figures: readonly Candidate[], { indicator, periods, how }: Comparing): Compared[] {
  const times = periods.map((period) => {
    const own = figures.filter((figure) => isWithin(figure, period));
    return { period: period.text, sums: how.flatMap((one) => sumsOf(own, indicator, { ...one, period })) };
  });
  return compareRows(times, indicator.goodDirection === GoodDirection.LOWER);
}

/** A cumulative figure is compared as the whole that it counts. */
const isWithin = ({ cumulative, from, to }: Candidate, period: Bucket): boolean =>
  cumulative ? from === period.from && to === period.to : from >= period.from && to <= period.to;
