import type { DomainError, Language } from '@bien-cuong/domain';
import { Directive, Field, ObjectType } from 'type-graphql';

import { UUID } from './scalars';

@Directive('@shareable')
@ObjectType({ description: 'Why something that was entered would be refused.' })
export class Refusal {
  @Field(() => String, {
    nullable: true,
    description:
      'The field it is about, with dots for a field within another; null when it is about no single one.',
  })
  argument: string | null;

  @Field(() => String, { description: 'The code that the error would have, for example `BAD_USER_INPUT`.' })
  code: string;

  @Field(() => String, { description: 'The reason, in the language of the request.' })
  message: string;
}

/** A refusal as it is shown before anything is written. */
export const refusalIn =
  (language: Language) =>
  ({ code, argument, text }: DomainError): Refusal => ({
    code,
    argument: argument ?? null,
    message: text[language],
  });

@Directive('@shareable')
@ObjectType({ description: 'A field of a record, and its value as a text.' })
export class FieldValue {
  @Field(() => String, { description: 'The field.' })
  field: string;

  @Field(() => String, { description: 'Its value, as the field of the record would be written.' })
  value: string;
}

/** How many records that may be the same are told at the most. */
export const MOST_ALIKE = 5;
export const ALIKE_SIZE = `@listSize(assumedSize: ${MOST_ALIKE})`;

@Directive('@shareable')
@ObjectType({ description: 'A record that is there already and may be the one that is being entered.' })
export class AlikeRecord {
  @Field(() => UUID, { description: 'Its identity.' })
  id: string;

  @Field(() => String, { description: 'How it is named.' })
  title: string;

  @Directive('@listSize(assumedSize: 5)')
  @Field(() => [FieldValue], {
    description: 'What tells it apart from others of such a name, as far as it is recorded.',
  })
  apart: FieldValue[];
}

@Directive('@shareable')
@ObjectType({ description: 'What was found about an entry, before it is made.' })
export class Check {
  @Field(() => [Refusal], { description: 'What would be refused; empty when it can be made.' })
  refusals: Refusal[];

  @Directive(ALIKE_SIZE)
  @Field(() => [AlikeRecord], {
    description:
      'Records that it may repeat, the likest first: those with a name like this, whatever its spelling. That is never a reason to refuse it.',
  })
  alike: AlikeRecord[];
}
