import { InvalidInput, NotFound, type Text } from '@bien-cuong/domain';
import type { OnBehalfOf, ReferenceCheck } from '@bien-cuong/subgraph';
import type { DataSource } from 'typeorm';

import { type AddedUp, addUp, type Asked } from './add-up';
import { AggregateBy } from './aggregate-enums';
import type { AggregateArgs } from './aggregate.args';
import { candidatesIn, indicatorsOf, umbrellasIn } from './candidates';
import type { Bucket } from './steps';
import { lineageFor, NO_LINEAGE } from './territory';

const MOST_INDICATORS = 20;
const MOST_ROWS = 5_000;

const WITHOUT_END: Text = {
  vi: 'Đối số «period» phải có ngày đầu và ngày cuối, ví dụ 2009/2019.',
  en: 'Argument "period" must have a first and a last day, for example 2009/2019.',
};
const HOW_MANY: Text = {
  vi: `Đối số «indicators» phải có từ 1 đến ${MOST_INDICATORS} mã.`,
  en: `Argument "indicators" must have 1 to ${MOST_INDICATORS} codes.`,
};
const NO_MOVEMENT: Text = {
  vi: 'Đối số «movement»: không có phong trào này.',
  en: 'Argument "movement": there is no such movement.',
};
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
    const period = closed(args);
    const codes = [...new Set(args.indicators)];
    if (codes.length === 0 || codes.length > MOST_INDICATORS) throw new InvalidInput(HOW_MANY, 'indicators');
    const indicators = await indicatorsOf(manager, codes, period.to);
    await this.demandMovement(args.movement);
    const by = new Set(args.by);
    const { map, province } = args;
    const isOwn = map == null && (by.has(AggregateBy.PROVINCE) || province != null);
    const lineage = isOwn ? NO_LINEAGE : await lineageFor(this.references, asker);
    const figures = await candidatesIn(manager, {
      ...{ indicators, from: period.from, to: period.to, movement: args.movement ?? undefined },
      units: province == null ? undefined : lineage.familyOf(province),
    });
    const asked: Asked = {
      ...{ period, by, step: args.step, map: map ?? undefined, province: province ?? undefined, lineage },
      umbrellasOf: await umbrellasIn(manager),
    };
    const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
    const rows = indicators.flatMap((each) => inOrder(addUp(byIndicator.get(each.id) ?? [], each, asked)));
    if (rows.length > MOST_ROWS) throw new InvalidInput(TOO_MANY_ROWS, 'period');
    return rows;
  }

  private async demandMovement(id: string | null | undefined): Promise<void> {
    if (id == null) return;
    const found = await this.dataSource.query<unknown[]>('SELECT FROM movement WHERE id = $1', [id]);
    if (found.length === 0) throw new NotFound(NO_MOVEMENT, 'movement');
  }
}

function closed({ period: { text, from, to } }: Pick<AggregateArgs, 'period'>): Bucket {
  if (from === null || to === null) throw new InvalidInput(WITHOUT_END, 'period');
  return { text, from, to };
}

/** In the order of time; what is added from step to step before what counts several years as a whole. */
const inOrder = (rows: readonly AddedUp[]): AddedUp[] =>
  rows.toSorted(
    (a, b) =>
      Number(a.cumulative) - Number(b.cumulative) ||
      a.seenOn.localeCompare(b.seenOn) ||
      a.period.localeCompare(b.period) ||
      (a.provinceId ?? '').localeCompare(b.provinceId ?? ''),
  );
