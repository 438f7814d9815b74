import { join } from 'node:path';

import { subgraph } from '@bien-cuong/subgraph';

import { aggregateReads } from './aggregate/aggregate.reads';
import { AggregateResolver } from './aggregate/aggregate.resolver';
import { AggregateService } from './aggregate/aggregate.service';
import { amendmentFlow } from './amendment/figure-amendment.flow';
import { amendmentReads } from './amendment/figure-amendment.reads';
import { comparisonReads } from './comparison/comparison.reads';
import { ComparisonResolver } from './comparison/comparison.resolver';
import { ComparisonService } from './comparison/comparison.service';
import { figureReads } from './figure/figure.reads';
import { figureRegister } from './figure/figure.register';
import { provinceByFigureReads } from './figure/province-by-figure.reads';
import { indicatorReads, indicatorVersionReads } from './indicator/indicator.reads';
import { indicatorRegister } from './indicator/indicator.register';
import { MovementAlias } from './movement/movement-alias.entity';
import { Movement } from './movement/movement.entity';
import { movementCriterionReads, movementReads } from './movement/movement.reads';
import { movementRegister } from './movement/movement.register';
import { nodeReads } from './node/node.reads';
import { outcomeReads } from './outcome/outcome.reads';
import { participationReads } from './participation/participation.reads';
import { participationRegister } from './participation/participation.register';
import { provinceReads } from './province/province.reads';
import { reviewReads } from './review/review.reads';
import { reviewRegister } from './review/review.register';
import { WarningsResolver } from './round/warnings.resolver';
import { roundFlow } from './round/collection-round.flow';
import { roundReads } from './round/collection-round.reads';
import { roundRegister } from './round/collection-round.register';
import { formCommands, formFlow } from './round/round-form.flow';
import { formReads } from './round/round-form.reads';
import { Rounds } from './round/rounds';
import { RoundsResolver } from './round/rounds.resolver';
import { seed } from './seed/seed';
import { targetProgressReads } from './target/target-progress.reads';
import { TargetProgressResolver } from './target/target-progress.resolver';
import { TargetProgressService } from './target/target-progress.service';
import { targetReads } from './target/target.reads';
import { targetRegister } from './target/target.register';
import { twinningReads } from './twinning/twinning.reads';
import { twinningRegister } from './twinning/twinning.register';

/** The entry point for server, tests and compose. */
export const definition = subgraph({
  name: 'movements',
  reads: [
    movementReads,
    movementCriterionReads,
    indicatorReads,
    indicatorVersionReads,
    figureReads,
    amendmentReads,
    provinceByFigureReads,
    targetReads,
    ...aggregateReads,
    ...comparisonReads,
    targetProgressReads,
    reviewReads,
    ...outcomeReads,
    participationReads,
    provinceReads,
    ...twinningReads,
    ...roundReads,
    ...formReads,
    ...nodeReads,
  ],
  nodes: true,
  drafts: true,
  registers: [
    movementRegister,
    indicatorRegister,
    figureRegister,
    targetRegister,
    reviewRegister,
    participationRegister,
    twinningRegister,
    roundRegister,
  ],
  workflows: [
    roundFlow.registered(),
    amendmentFlow.unregistered({ keptBy: 'keeping-records' }),
    formFlow.unregistered({ keptBy: 'keeping-records', commands: formCommands }),
  ],
  writes: (dataSource, references) => [
    new AggregateResolver(new AggregateService(dataSource, references)),
    new ComparisonResolver(new ComparisonService(dataSource, references)),
    new TargetProgressResolver(new TargetProgressService(dataSource, references)),
    new RoundsResolver(new Rounds(dataSource, references)),
    new WarningsResolver(),
  ],
  parts: { FormCell: ['RoundForm', 'form_id'] },
  tables: [MovementAlias],
  migrations: join(__dirname, '../migrations'),
  seed: { into: Movement, with: seed },
  personal: { Directive: { issued_by_id: 'people' } },
});
