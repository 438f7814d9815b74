import { Kind, parse, print, visit } from 'graphql';
import { operation } from '../operation/operation';
import type { Caller } from './caller';

/** Names of persons and the number of named recipients are not in the contract with partners. */
const HIDDEN = ['issuedBy', 'named'];

/** The operation of a partner's program: the same without what is outside the contract. */
const opened = print(
  visit(parse(operation), {
    [Kind.FIELD]: ({ name }) => (HIDDEN.includes(name.value) ? null : undefined),
  }),
);

export const asPartner: Pick<Caller, 'bodyOf' | 'answerTo'> = {
  bodyOf: ({ variables }) => JSON.stringify({ query: opened, variables }),
  answerTo: (_question, whole) =>
    JSON.stringify(
      JSON.parse(whole, (key, value: unknown) => (HIDDEN.includes(key) ? undefined : value)) as unknown,
    ),
};
