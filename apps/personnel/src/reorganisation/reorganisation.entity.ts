import { Kept, KeptItem, LocalDate, UUID } from '@bien-cuong/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'An act by which units were merged, split, dissolved or formed: on its day what held of those that end ends, and what was below them stands under their successors.',
})
@Entity()
export class Reorganisation extends Kept {
  @Field(() => UUID, { description: 'Identity of the act.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  @Column('text')
  title: string;

  @Field(() => LocalDate, { description: 'The first day on which it holds.' })
  @Column('date')
  day: string;

  @Field(() => String, { description: 'The decision by which it was done.' })
  @Column('text')
  legalBasis: string;

  @Field(() => String, { nullable: true, description: 'Where this is taken from; null when not recorded.' })
  @Column('text', { nullable: true })
  source: string | null;
}

@ObjectType({
  description:
    'One unit and what took its place; a unit that goes on while others are split from it succeeds itself.',
})
@Entity()
export class ReorganisationLine extends KeptItem {
  @Column('uuid')
  reorganisationId: string;

  @Column('uuid', { nullable: true })
  predecessorId: string | null;

  @Column('uuid', { nullable: true })
  successorId: string | null;
}
