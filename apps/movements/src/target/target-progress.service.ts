import { today } from '@bien-cuong/domain';
import type { OnBehalfOf, ReferenceCheck } from '@bien-cuong/subgraph';
import type { DataSource } from 'typeorm';

import { figuresFor } from '../aggregate/calculate';
import { candidatesIn, type Counted, indicatorsOn, umbrellasIn } from '../aggregate/candidates';
import { lineageFor } from '../aggregate/territory';
import { type Aimed, measured, type MeasuredTarget, soughtFor } from './measure';

/** Measures how far targets are. */
export class TargetProgressService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly references: ReferenceCheck,
  ) {}

  /**
   * By as many statements for many targets as for one.
   * @throws Unavailable when nobody tells what became of which province
   */
  async of(targets: readonly Aimed[], asker: OnBehalfOf): Promise<MeasuredTarget[]> {
    const { manager } = this.dataSource;
    const lineage = await lineageFor(this.references, asker);
    const indicators = await indicatorsOn(
      manager,
      targets.map(({ indicatorId, to }) => ({ id: indicatorId, on: to })),
    );
    const pairs = targets.map((target, index) => ({ target, indicator: known(indicators[index], target) }));
    const figures = await candidatesIn(
      manager,
      pairs.flatMap(({ target, indicator }) => soughtFor(target, indicator, lineage)),
      'first',
    );
    const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
    const same = { lineage, umbrellasOf: await umbrellasIn(manager), today: today() };
    return pairs.map(({ target, indicator }) =>
      measured(target, figuresFor(indicator, byIndicator), { ...same, indicator }),
    );
  }
}

function known(indicator: Counted | undefined, { indicatorId }: Aimed): Counted {
  if (!indicator) throw new Error(`The indicator of a target is none: ${indicatorId}`);
  return indicator;
}
