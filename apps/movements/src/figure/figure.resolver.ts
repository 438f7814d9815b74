import { ReadAhead } from '@bien-cuong/subgraph';
import { FieldResolver, Resolver } from 'type-graphql';

import { Indicator } from '../indicator/indicator.entity';
import { Movement } from '../movement/movement.entity';
import { Province } from '../province/province.stub';
import { Figure } from './figure.entity';

@Resolver(() => Figure)
export class FigureResolver {
  @FieldResolver(() => Province, {
    nullable: true,
    description: 'The province that counted, as it was on the last day of the period.',
  })
  province(@ReadAhead() province: Province | null) {
    return province;
  }

  @FieldResolver(() => Indicator, { description: 'What was counted.' })
  indicator(@ReadAhead() indicator: Indicator | null) {
    return indicator;
  }

  @FieldResolver(() => Movement, {
    nullable: true,
    description: 'The movement it was counted in; null when the source names none.',
  })
  movement(@ReadAhead() movement: Movement | null) {
    return movement;
  }
}
