import { insertMissing } from '@bien-cuong/database';
import type { Seeds } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { Figure } from '../figure/figure.entity';
import { IndicatorVersion } from '../indicator/indicator-version.entity';
import { Indicator } from '../indicator/indicator.entity';
import { Movement } from '../movement/movement.entity';
import { Participation } from '../participation/participation.entity';
import { Achievement } from '../outcome/achievement.entity';
import { Direction } from '../outcome/direction.entity';
import { Directive } from '../outcome/directive.entity';
import { Limitation } from '../outcome/limitation.entity';
import { Review } from '../review/review.entity';
import { FIGURES } from './figures';
import { INDICATOR_VERSIONS, INDICATORS } from './indicators';
import { MOVEMENTS, PARTICIPATIONS } from './movements';
import { ACHIEVEMENTS, DIRECTIONS, DIRECTIVES, LIMITATIONS } from './outcomes';
import { CAO_BANG_REVIEW, REVIEWS } from './reviews';

/** The facts of the published report on the Cao Bằng review, and nothing else. */
export async function seed(manager: EntityManager, { review }: Seeds): Promise<void> {
  await insertMissing(manager, Movement, MOVEMENTS);
  await insertMissing(manager, Participation, PARTICIPATIONS);
  await insertMissing(manager, Indicator, INDICATORS);
  await insertMissing(manager, IndicatorVersion, INDICATOR_VERSIONS);
  await insertMissing(manager, Review, review ? REVIEWS : REVIEWS.filter(({ id }) => id !== CAO_BANG_REVIEW));
  if (!review) return;
  await insertMissing(manager, Figure, FIGURES);
  await insertMissing(manager, Achievement, ACHIEVEMENTS);
  await insertMissing(manager, Limitation, LIMITATIONS);
  await insertMissing(manager, Directive, DIRECTIVES);
  await insertMissing(manager, Direction, DIRECTIONS);
}
