import type { SubgraphContext } from '@bien-cuong/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { Unit } from '../unit/unit.entity';
import type { UnitService } from '../unit/unit.service';
import { Appointment } from './appointment.entity';
import type { AppointmentRow } from './appointment.service';

@Resolver(() => Appointment)
export class AppointmentResolver {
  constructor(private readonly units: UnitService) {}

  @FieldResolver(() => Unit, { description: 'The unit in which the post is held, as it was then.' })
  unit(@Root() appointment: Appointment, @Ctx() { batches }: SubgraphContext) {
    const { unitId, unitOn } = appointment as AppointmentRow;
    return batches.load(this.units.views, { id: unitId, on: unitOn });
  }
}
