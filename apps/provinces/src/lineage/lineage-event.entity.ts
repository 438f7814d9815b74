import { LocalDate, UUID } from '@bien-cuong/subgraph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum LineageKind {
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  RENAME = 'RENAME',
  RECODE = 'RECODE',
  CHANGE_OF_KIND = 'CHANGE_OF_KIND',
  FOUNDING = 'FOUNDING',
  ABOLITION = 'ABOLITION',
}

registerEnumType(LineageKind, {
  name: 'LineageKind',
  description: 'What happened to a unit.',
  valuesConfig: {
    MERGE: { description: 'Several units became one new unit.' },
    SPLIT: { description: 'One unit became several new units.' },
    RENAME: { description: 'The same unit got another name.' },
    RECODE: { description: 'The same unit got another code.' },
    CHANGE_OF_KIND: { description: 'The same unit became a province or a centrally-run city.' },
    FOUNDING: { description: 'A new unit was made of none.' },
    ABOLITION: { description: 'A unit was abolished, and none was made of it.' },
  },
});

@ObjectType({ description: 'A change of territory, name, code or kind, with its date and legal basis.' })
@Entity()
export class LineageEvent {
  @Field(() => UUID, { description: 'Identity of the event.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => LineageKind, { description: 'What happened.' })
  @Column('text')
  kind: LineageKind;

  @Field(() => LocalDate, { description: 'First day on which the change held.' })
  @Column('date')
  effectiveOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'Law or resolution that ordered it; null when not recorded.',
  })
  @Column('text', { nullable: true })
  legalBasis: string | null;

  @Field(() => String, { description: 'Where this is taken from.' })
  @Column('text')
  source: string;

  @Column('uuid', { nullable: true })
  changeId: string | null;
}

/** Which unit became which in an event; a unit that only changed its name, code or kind became itself. */
@Entity()
export class LineageLink {
  @PrimaryColumn('uuid')
  eventId: string;

  @PrimaryColumn('uuid')
  predecessorId: string;

  @PrimaryColumn('uuid')
  successorId: string;
}
