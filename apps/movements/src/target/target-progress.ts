import { MissingBound, TargetState } from '@bien-cuong/domain';
import { LocalDate } from '@bien-cuong/subgraph';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';

registerEnumType(TargetState, {
  name: 'TargetState',
  description: 'How far a target is. Where less is better, “reached” means that no more than it was counted.',
  valuesConfig: {
    NOT_BEGUN: { description: 'Its period has not begun, and nothing is reported.' },
    NOT_REPORTED: { description: 'Its period has begun, and no approved figure counts.' },
    ON_TRACK: {
      description:
        'By the last day that figures count it was as far as the even pace asks for; it may have been reached where a qualifier leaves that open.',
    },
    BEHIND: {
      description: 'By the last day that figures count it was not as far as the even pace asks for.',
    },
    UNDER_WAY: {
      description:
        'It was not reached when it was last reported, and its period goes on. There is no pace: it does not add up over time.',
    },
    REACHED: { description: 'It is reached, whatever the qualifiers leave open.' },
    MISSED: { description: 'It was not reached; or, where less is better, more was counted already.' },
    NOT_KNOWN: {
      description:
        'That cannot be told: a qualifier or a figure that is left out leaves it open, or its period is over and figures until its last day are missing.',
    },
  },
});

registerEnumType(MissingBound, {
  name: 'MissingBound',
  description: 'How what is missing is qualified: more than 40 of 50 leave less than 10.',
  valuesConfig: {
    EXACTLY: { description: 'This much.' },
    LESS_THAN: { description: 'Less than this.' },
    AT_MOST: { description: 'This or less.' },
    MORE_THAN: { description: 'More than this.' },
    AT_LEAST: { description: 'This or more.' },
    ABOUT: { description: 'About this.' },
  },
});

@ObjectType({
  description:
    'How far a target is, by approved figures: added up as `aggregate` does it, and never from cumulative and other figures together.',
})
export class TargetProgress {
  @Field(() => TargetState, { description: 'How far it is.' })
  state: TargetState;

  @Field(() => Float, {
    nullable: true,
    description:
      'What is reported as a percentage of the target, cut off after two digits; the qualifier of what is reported is its qualifier. Null without a number, and where the target is 0.',
  })
  percent: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The last day that the figures count, today where they name a later one; null when none is added.',
  })
  reportedUntil: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How far it should be on that day if each day does the same, to two digits; null for what does not add up over time, and when the figures count its whole period.',
  })
  evenPace: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'What is missing to reach it by the last day of its period; where less is better, what may still be added, or what it has to fall by. Null when nothing is missing or nothing can be said.',
  })
  missing: number | null;

  @Field(() => MissingBound, {
    nullable: true,
    description: 'How `missing` and `neededPerYear` are qualified. Null together with `missing`.',
  })
  missingBound: MissingBound | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'What each year has to bring from the day after the figures on, rounded up to two digits; null when less than a year is left, and for what does not add up over time.',
  })
  neededPerYear: number | null;

  @Field(() => Int, {
    description: 'How many days its period still has, today among them; 0 when it is over.',
  })
  daysLeft: number;
}
