import { ReadAhead } from '@bien-cuong/subgraph';
import { Args, FieldResolver, Query, Resolver } from 'type-graphql';

import { Appointment } from '../appointment/appointment.entity';
import { Unit } from '../unit/unit.entity';
import { PersonConnection } from './person-connection';
import { Person } from './person.entity';
import { PeopleArgs, PersonArgs } from './person.input';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'One person as of a day; null when there is none.' })
  person(@Args(() => PersonArgs) _args: PersonArgs, @ReadAhead() person: Person | null) {
    return person;
  }

  @Query(() => PersonConnection, { nullable: true, description: 'People, in the order of their full names.' })
  people(@Args(() => PeopleArgs) _args: PeopleArgs, @ReadAhead() people: object) {
    return people;
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit in which the post is held, as it was then; null when no post is recorded.',
  })
  unit(@ReadAhead() unit: Unit | null) {
    return unit;
  }

  @FieldResolver(() => [Appointment], { description: 'Every post held, oldest first.' })
  appointments(@ReadAhead() appointments: Appointment[]) {
    return appointments;
  }
}
