import { Qualifier } from '@bien-cuong/domain';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Column } from 'typeorm';

registerEnumType(Qualifier, {
  name: 'Qualifier',
  description: 'How a source qualified a number; it belongs to the number and is always shown with it.',
  valuesConfig: {
    EXACTLY: { description: 'The number itself.' },
    MORE_THAN: { description: 'Hơn, trên: more than the number.' },
    ABOUT: { description: 'Khoảng: about the number.' },
    AT_LEAST: { description: 'Ít nhất: at least the number.' },
    NEARLY: { description: 'Gần: nearly the number.' },
  },
});

/** Columns and fields of a published number: what was claimed, its qualifier, and how reliable it is. */
@ObjectType()
export abstract class Claim {
  @Field(() => Float, { description: 'The number; the lower end when a range was published.' })
  @Column('numeric')
  value: number;

  @Field(() => Qualifier, { description: 'How the source qualified the number.' })
  @Column('text')
  qualifier: Qualifier;

  @Field(() => Boolean, {
    description: 'Whether it was read in a source; false: from memory, not verified.',
  })
  @Column('boolean')
  verified: boolean;

  @Field(() => Boolean, { description: 'Whether headquarters accepted it among contradicting claims.' })
  @Column('boolean')
  accepted: boolean;
}
