import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import * as shaping from '@apollo/gateway/dist/resultShaping';
import type { AnswerError, Outcome } from './side';

const filename = require.resolve('@apollo/gateway/dist/resultShaping');
const mistake = 'parentType: (_d = fragment.typeCondition) !== null && _d !== void 0 ? _d : parentType,';
const right =
  'parentType: federation_internals_1.isObjectType(parentType) ? parentType : fragment.typeCondition ?? parentType,';

/** The stock executor's shaping, corrected to keep an object's type inside a fragment on a wider type. */
function putRight(): typeof shaping {
  const [before, after, ...more] = readFileSync(filename, 'utf8').split(mistake);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('The gateway shapes answers in another way than it did');
  const exports = {} as typeof shaping;
  compileFunction(before + right + after, ['exports', 'require'], { filename })(
    exports,
    createRequire(filename),
  );
  return exports;
}

const rightly = new AsyncLocalStorage<true>();
const { computeResponse } = shaping;
const { computeResponse: computeRightly } = putRight();

Object.assign(shaping, {
  computeResponse: (options: Parameters<typeof computeResponse>[0]) =>
    rightly.getStore() ? computeRightly(options) : computeResponse(options),
});

/**
 * Within `run` the stock executor plans and fetches as usual, but shapes the result without its mistake. The
 * mistake is that it takes the type a fragment names for that of the object, and then leaves out `... on
 * Unit` within `... on Recipient` although the object is a Unit, or treats the object as having no type.
 */
export const shapedRightly = <T>(run: () => Promise<T>): Promise<T> => rightly.run(true, run);

/**
 * An outcome without the types in its messages about completed values: with its shaping corrected, the stock
 * executor names the type of the object there, where it otherwise, and our executor, names the type of the
 * fragment.
 */
export function withoutTypes(outcome: Outcome): Outcome {
  if (!('answer' in outcome)) return outcome;
  const { valueCompletion, ...extensions } = outcome.answer.extensions ?? {};
  if (!Array.isArray(valueCompletion)) return outcome;
  const untyped = (valueCompletion as AnswerError[]).map(({ message, ...rest }) => ({
    ...rest,
    message: message.replace(/( for non-nullable field )\w+\./, '$1'),
  }));
  return { answer: { ...outcome.answer, extensions: { ...extensions, valueCompletion: untyped } } };
}
