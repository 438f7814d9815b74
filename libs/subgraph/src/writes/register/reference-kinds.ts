import { InvalidInput, type Text } from '@bien-cuong/domain';

import { UUID } from '../../types/scalars';
import { tooMany } from '../../types/too-much';
import { type Common, field, type KeptField, notTwice, type RefersTo } from './kept-field';

interface References extends Common<string> {
  description: string;
}

/** A record of this subgraph, by its id; `on` names the field with the day as of which a form offers it. */
export const to = (
  entity: () => abstract new () => object,
  type: string,
  words: Text,
  { on, ...how }: References & { on?: readonly string[] },
): KeptField<string> => reference(words, how, { type, entity, ...(on && { on }) });

/** A record of this subgraph that has a code for its identity. */
export const toCode = (
  entity: () => abstract new () => object,
  type: string,
  words: Text,
  how: References,
): KeptField<string> => ({ ...reference(words, how, { type, entity, key: 'code' }), type: String });

/** An entity of another subgraph, by its id; `on` names the field with the day on which it is meant. */
export const toOther = (
  refersTo: { subgraph: string; type: string; on?: readonly string[]; dated?: boolean },
  words: Text,
  how: References,
): KeptField<string> => reference(words, how, refersTo);

/** A province, as of a day. */
export const toProvince = (words: Text, how: References & { on?: readonly string[] }): KeptField<string> =>
  toOther(
    { subgraph: 'provinces', type: 'Province', dated: true, ...(how.on && { on: how.on }) },
    words,
    how,
  );

/** Several records of this subgraph, by their ids; `on` names the field with the day before which they are meant. */
export const toSeveral = (
  entity: () => abstract new () => object,
  type: string,
  words: Text,
  { on, ...how }: Omit<References, 'otherwise'> & Common<string[]> & { on?: readonly string[] },
): KeptField<string[]> => ({
  ...field('reference', words, how, {
    refersTo: type,
    several: true,
    ...(on && { on, dayBefore: true }),
  }),
  type: [UUID],
  refersTo: { type, entity },
  read: (given, argument) => {
    if (given.length > MOST_REFERENCES) throw new InvalidInput(tooMany(MOST_REFERENCES), argument);
    return notTwice(given, argument);
  },
});

const MOST_REFERENCES = 100;

function reference(words: Text, how: References, refersTo: RefersTo): KeptField<string> {
  return {
    ...field('reference', words, how, {
      refersTo: refersTo.type,
      ...(refersTo.on && { on: refersTo.on }),
    }),
    type: UUID,
    refersTo,
    read: (given) => given,
  };
}
