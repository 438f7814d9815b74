import { join } from 'node:path';

import { subgraph } from '@bien-cuong/subgraph';

import { figureReads } from './figure/figure.reads';
import { indicatorReads } from './indicator/indicator.reads';
import { MovementAlias } from './movement/movement-alias.entity';
import { Movement } from './movement/movement.entity';
import { movementReads } from './movement/movement.reads';
import { movementRegister } from './movement/movement.register';
import { Participation } from './movement/participation.entity';
import { outcomeReads } from './outcome/outcome.reads';
import { provinceReads } from './province/province.reads';
import { reviewReads } from './review/review.reads';
import { seed } from './seed/seed';

/** The entry point for server, tests and compose. */
export const definition = subgraph({
  name: 'movements',
  reads: [movementReads, indicatorReads, figureReads, reviewReads, ...outcomeReads, provinceReads],
  registers: [movementRegister],
  tables: [MovementAlias, Participation],
  migrations: join(__dirname, '../migrations'),
  seed: { into: Movement, with: seed },
  personal: { Directive: { issued_by_id: 'people' } },
});
