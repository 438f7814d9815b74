import { today } from '@bien-cuong/domain';
import type { SubgraphContext } from '@bien-cuong/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { Indicator } from '../indicator/indicator.entity';
import type { IndicatorService } from '../indicator/indicator.service';
import { Movement } from '../movement/movement.entity';
import type { MovementService } from '../movement/movement.service';
import { Province } from '../province/province.stub';
import { Figure } from './figure.entity';
import type { FigureRow } from './figure.service';

interface Services {
  indicators: IndicatorService;
  movements: MovementService;
}

@Resolver(() => Figure)
export class FigureResolver {
  constructor(private readonly services: Services) {}

  @FieldResolver(() => Province, {
    nullable: true,
    description: 'The province that counted, as it was on the last day of the period.',
  })
  province(@Root() figure: Figure) {
    const { provinceId, lastDay } = figure as unknown as FigureRow;
    return { id: provinceId, on: lastDay ?? today() };
  }

  @FieldResolver(() => Indicator, { description: 'What was counted.' })
  indicator(@Root() { indicatorId }: Figure, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.indicators.byId, indicatorId);
  }

  @FieldResolver(() => Movement, {
    nullable: true,
    description: 'The movement it was counted in; null when the source names none.',
  })
  movement(@Root() { movementId }: Figure, @Ctx() { batches }: SubgraphContext) {
    return movementId && batches.load(this.services.movements.byId, movementId);
  }
}
