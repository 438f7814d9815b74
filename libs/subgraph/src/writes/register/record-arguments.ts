import { Arg, Int } from 'type-graphql';

import { UUID } from '../../types/scalars';

/** Parameter of a mutation: the record that it is about. */
export const Id = () => Arg('id', () => UUID, { description: 'The record.' });

/** Parameter of a mutation: the version that its caller saw. */
export const SeenVersion = () =>
  Arg('version', () => Int, {
    description:
      'The version of the record that was seen; refused with CONFLICT when it has another one by now.',
  });
