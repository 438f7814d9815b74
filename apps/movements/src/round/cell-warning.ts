import { UUID } from '@bien-cuong/subgraph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

import type { Unusual } from './outliers';

export enum WarningKind {
  UNLIKE_BEFORE = 'UNLIKE_BEFORE',
  UNLIKE_OTHERS = 'UNLIKE_OTHERS',
}

registerEnumType(WarningKind, {
  name: 'CellWarningKind',
  description: 'What is unusual about a value.',
  valuesConfig: {
    UNLIKE_BEFORE: { description: 'It is more than twice or less than half of that for the period before.' },
    UNLIKE_OTHERS: {
      description:
        'It is five times more or less than the median of what the other provinces have submitted.',
    },
  },
});

@ObjectType({
  description: 'That a value is unusual. It is asked about and never refused: a comment explains it.',
})
export class CellWarning {
  @Field(() => UUID, { description: 'The indicator whose value it is.' })
  indicatorId: string;

  @Field(() => WarningKind, { description: 'What is unusual.' })
  kind: Unusual;

  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  message: string;

  @Field(() => Boolean, {
    description: 'Whether a comment explains it; without one the form is not submitted.',
  })
  explained: boolean;
}
