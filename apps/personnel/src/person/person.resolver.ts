import { connection, type SubgraphContext } from '@bien-cuong/subgraph';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { Appointment } from '../appointment/appointment.entity';
import type { AppointmentService } from '../appointment/appointment.service';
import { Unit } from '../unit/unit.entity';
import type { UnitService } from '../unit/unit.service';
import { PersonConnection } from './person-connection';
import type { PersonView } from './person-view';
import { Person } from './person.entity';
import { PeopleArgs, PersonArgs } from './person.input';
import type { PersonService } from './person.service';

interface Services {
  people: PersonService;
  appointments: AppointmentService;
  units: UnitService;
}

@Resolver(() => Person)
export class PersonResolver {
  constructor(private readonly services: Services) {}

  @Query(() => Person, { nullable: true, description: 'One person as of a day; null when there is none.' })
  person(@Args(() => PersonArgs) args: PersonArgs) {
    return this.services.people.find(args);
  }

  @Query(() => PersonConnection, { nullable: true, description: 'People, in the order of their full names.' })
  async people(@Args(() => PeopleArgs) args: PeopleArgs) {
    return connection(await this.services.people.list(args));
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit in which the post is held, as it was then; null when no post is recorded.',
  })
  unit(@Root() person: Person, @Ctx() { batches }: SubgraphContext) {
    const { unitId, unitOn } = person as unknown as PersonView;
    return unitId && unitOn ? batches.load(this.services.units.views, { id: unitId, on: unitOn }) : null;
  }

  @FieldResolver(() => [Appointment], { description: 'Every post held, oldest first.' })
  appointments(@Root() { id, on }: Person, @Ctx() { batches }: SubgraphContext) {
    return batches.load(this.services.appointments.ofPeople, { id, on });
  }
}
