import { Kind, parse, print, visit } from 'graphql';
import { operation } from '../operation/operation';
import type { Caller } from './caller';

/** Names of persons, and how many recipients are named: no part of the contract with partners. */
const HIDDEN = ['issuedBy', 'named'];

/** What a partner's program asks: the same but for what the contract hides. */
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
