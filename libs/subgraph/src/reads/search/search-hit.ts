import { ArgsType, Directive, Field, Int, ObjectType } from 'type-graphql';

import { LocalDate, UUID } from '../../types/scalars';

/** How many hits of one type are given at the most. */
export const MOST = 10;

/** Every subgraph has the type, for its own records. */
@Directive('@shareable')
@ObjectType({ description: 'A record that was found by a text, with what tells it apart from others.' })
export class SearchHit {
  @Field(() => String, { description: 'The type of the record, such as `Unit`.' })
  type: string;

  @Field(() => UUID, { description: 'Identity of the record.' })
  id: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day as of which it is shown: the one that was asked for, or the nearest on which it existed; null for what is not seen as of a day.',
  })
  on: string | null;

  @Field(() => String, { description: 'What it is called, on that day.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'The same in English; null when not recorded.' })
  titleEn: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What kind of its type it is, as a value of the enum of its field `kind`; null where it has none.',
  })
  kind: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What else tells it apart: its code, its province, its post, its period; null when nothing is recorded.',
  })
  detail: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in English; null when it is not said differently.',
  })
  detailEn: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it held, took effect or was signed; null when that is not known.',
  })
  since: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it no longer held; null when it still holds or the end is not known.',
  })
  until: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which it was retired; null while it is kept.',
  })
  retiredOn: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The other name, former name or code by which it was found; null when that is what it is called.',
  })
  matched: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'First day on which it no longer had the name by which it was found; null when that is not known to have ended.',
  })
  matchedUntil: string | null;

  @Field(() => Int, {
    description: 'How many records of its type are found in all, of which the best are given.',
  })
  found: number;
}

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description:
      'A part of a name, a number or a code; case, accents, tone placement, blanks and hyphens do not matter and đ is d. Fewer than two letters or digits find nothing.',
  })
  search: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day as of which what is found is shown; today when left out. What existed on other days is found too.',
  })
  on?: string | null;

  @Field(() => Int, {
    defaultValue: 5,
    description: `How many of each type to give at the most, from 1 to ${MOST}.`,
  })
  ofEach: number;
}
