import { ReadAhead } from '@bien-cuong/subgraph';
import { FieldResolver, Resolver } from 'type-graphql';

import { Unit } from '../unit/unit.entity';
import { Appointment } from './appointment.entity';

@Resolver(() => Appointment)
export class AppointmentResolver {
  @FieldResolver(() => Unit, { description: 'The unit in which the post is held, as it was then.' })
  unit(@ReadAhead() unit: Unit | null) {
    return unit;
  }
}
