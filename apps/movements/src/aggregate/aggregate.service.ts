import { InvalidInput, type Text } from '@bien-cuong/domain';
import type { OnBehalfOf, ReferenceCheck } from '@bien-cuong/subgraph';
import type { DataSource } from 'typeorm';

import type { AddedUp, Asked } from './add-up';
import { figuresFor, idsOf, sumsOf } from './calculate';
import { AggregateBy } from './aggregate-enums';
import type { AggregateArgs } from './aggregate.args';
import { type Candidate, candidatesIn, type Counted, indicatorsOf, umbrellasIn } from './candidates';
import { closed, demandCodes, demandMovement } from './demand';
import { lineageFor, NO_LINEAGE } from './territory';

/** More rows than that are not answered. */
export const MOST_ROWS = 5_000;

const TOO_MANY_ROWS: Text = {
  vi: `Kết quả có hơn ${MOST_ROWS} dòng. Hãy hỏi ít chỉ tiêu hơn, giai đoạn ngắn hơn hoặc bước dài hơn.`,
  en: `There are more than ${MOST_ROWS} rows. Ask for fewer indicators, a shorter period or longer steps.`,
};

/** Adds up figures: as they were reported, or on the map of a day. */
export class AggregateService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly references: ReferenceCheck,
  ) {}

  /**
   * @throws InvalidInput when the period has no ends or too much is asked for, NotFound when an indicator or the movement is none,
   * Unavailable when nobody tells what became of which province
   */
  async rows(args: AggregateArgs, asker: OnBehalfOf): Promise<AddedUp[]> {
    const { manager } = this.dataSource;
    const period = closed(args.period, 'period');
    const indicators = await indicatorsOf(manager, demandCodes(args.indicators), period.to);
    await demandMovement(manager, args.movement);
    const wanted = wantedBy(args);
    const isKnown = wanted.some(({ isOwn }) => !isOwn);
    const lineage = isKnown ? await lineageFor(this.references, asker) : NO_LINEAGE;
    const { map, province } = args;
    const units = province == null ? undefined : lineage.familyOf(province);
    const figures = await candidatesIn(
      manager,
      [...new Set(indicators.flatMap(idsOf))].map((id) => ({
        ...{ indicator: id, from: period.from, to: period.to, units },
        movement: args.movement ?? undefined,
      })),
      'period',
    );
    const umbrellasOf = await umbrellasIn(manager);
    const asked = wanted.map(({ by, isOwn }) => ({
      ...{ period, by, step: args.step, map: map ?? undefined, province: province ?? undefined },
      ...{ lineage: isOwn ? NO_LINEAGE : lineage, umbrellasOf },
    }));
    const rows = rowsOf(indicators, figures, asked);
    if (rows.length > MOST_ROWS) throw new InvalidInput(TOO_MANY_ROWS, 'period');
    return rows;
  }
}

/** By what figures are added. */
interface Wanted {
  by: ReadonlySet<AggregateBy>;
  /** Whether each stays with the very unit that counted it, so that nothing need be known of territory. */
  isOwn: boolean;
}

function wantedBy({ by, map, province, together }: AggregateArgs): Wanted[] {
  const each = new Set(by);
  const isOwn = map == null && (each.has(AggregateBy.PROVINCE) || province != null);
  if (!together || !each.has(AggregateBy.PROVINCE) || province != null) return [{ by: each, isOwn }];
  const all = new Set(by.filter((one) => one !== AggregateBy.PROVINCE));
  return [
    { by: each, isOwn },
    { by: all, isOwn: false },
  ];
}

function rowsOf(
  indicators: readonly Counted[],
  figures: readonly Candidate[],
  asked: readonly Asked[],
): AddedUp[] {
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
  return indicators.flatMap((each) =>
    inOrder(asked.flatMap((one) => sumsOf(figuresFor(each, byIndicator), each, one))),
  );
}

/** In the order of time; what is added from step to step before what counts several years as a whole. */
const inOrder = (rows: readonly AddedUp[]): AddedUp[] =>
  rows.toSorted(
    (a, b) =>
      Number(a.cumulative) - Number(b.cumulative) ||
      a.seenOn.localeCompare(b.seenOn) ||
      a.period.localeCompare(b.period) ||
      Number(b.together) - Number(a.together) ||
      (a.provinceId ?? '').localeCompare(b.provinceId ?? ''),
  );
