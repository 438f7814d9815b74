import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { PersonInterval } from '../person/person-interval';

export enum ServiceStatus {
  SERVING = 'SERVING',
  RESERVE = 'RESERVE',
  RETIRED = 'RETIRED',
  DISCHARGED = 'DISCHARGED',
}

registerEnumType(ServiceStatus, {
  name: 'ServiceStatus',
  description: 'Whether somebody serves.',
  valuesConfig: {
    SERVING: { description: 'Tại ngũ (in active service).' },
    RESERVE: { description: 'Dự bị (in the reserve).' },
    RETIRED: { description: 'Nghỉ hưu (retired).' },
    DISCHARGED: { description: 'Xuất ngũ, thôi phục vụ (discharged).' },
  },
});

@ObjectType({ description: 'Whether a person served, for a time.' })
@Entity()
export class PersonService extends PersonInterval {
  @Field(() => ServiceStatus, { description: 'Whether the person serves.' })
  @Column('text')
  status: ServiceStatus;
}
