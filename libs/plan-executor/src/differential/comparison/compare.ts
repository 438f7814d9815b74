import { canonical } from '../subgraphs/values';
import type { Answer, AnswerError, Outcome } from './side';

/**
 * Where two outcomes differ; undefined when they are equal. Part `truth`: both executors' answer differs from
 * the data, which are in `stock`. Part `nulls`: the answer of the executor that accounts for every null has
 * other ones than the one in `stock`.
 */
export type Difference = {
  part: 'thrown' | 'data' | 'errors' | 'extensions' | 'truth' | 'nulls';
  stock: string;
  ours: string;
};

const compact = ({ message, path, extensions }: AnswerError) => canonical({ message, path, extensions });

/** The order of errors has no meaning, so they are sorted to be compared. */
export function sortedErrors(errors: readonly AnswerError[] | undefined): string {
  return errors ? JSON.stringify(errors.map(compact).sort()) : 'none';
}

function extensionsText({ extensions }: Answer): string {
  if (!extensions) return 'none';
  const { valueCompletion, ...rest } = extensions;
  return `${canonical(rest)} ${sortedErrors(valueCompletion as AnswerError[] | undefined)}`;
}

const dataText = (answer: Answer) => ('data' in answer ? JSON.stringify(answer.data) : 'none');

/**
 * Compares what a client would read: data exactly, including the order of keys; errors as a multiset of
 * message, path and extensions.
 */
export function difference(stock: Outcome, ours: Outcome): Difference | undefined {
  if ('thrown' in stock || 'thrown' in ours) {
    const [a, b] = [JSON.stringify(stock), JSON.stringify(ours)];
    return a === b ? undefined : { part: 'thrown', stock: a, ours: b };
  }
  const parts: Difference[] = [
    { part: 'data', stock: dataText(stock.answer), ours: dataText(ours.answer) },
    { part: 'errors', stock: sortedErrors(stock.answer.errors), ours: sortedErrors(ours.answer.errors) },
    { part: 'extensions', stock: extensionsText(stock.answer), ours: extensionsText(ours.answer) },
  ];
  return parts.find((part) => part.stock !== part.ours);
}

/**
 * Where an answer contradicts the data; the order of its keys does not matter. An operation that cannot be
 * planned has no answer to check.
 */
export function untruth(truth: unknown, ours: Outcome): Difference | undefined {
  if ('thrown' in ours) return undefined;
  const [told, answered] = [canonical({ data: truth }), canonical(ours.answer)];
  return told === answered ? undefined : { part: 'truth', stock: told, ours: answered };
}
