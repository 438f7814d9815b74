import { difference } from './compare';
import { mayHaveMisplaced } from './misplaced';
import type { AnswerError, Outcome } from './side';

/** A known, intended difference, and how to recognise it. */
export interface Explanation {
  name: string;
  because: string;
  matches: (stock: Outcome, ours: Outcome) => boolean;
}

const errorsOf = (outcome: Outcome): AnswerError[] =>
  'answer' in outcome ? (outcome.answer.errors ?? []) : [];

/** Error messages of the JavaScript engine for a value of an unexpected type. */
const enginesWords =
  /^(Cannot (read|set|create|use|convert|assign|destructure) |.* is not (a function|iterable|an object)$|Invalid array length)/;

const isCrash = ({ message, extensions }: AnswerError) => !extensions && enginesWords.test(message);

function withErrors(outcome: Outcome, change: (error: AnswerError) => AnswerError): Outcome {
  if (!('answer' in outcome) || !outcome.answer.errors) return outcome;
  return { answer: { ...outcome.answer, errors: outcome.answer.errors.map(change) } };
}

const count = /^Expected "data\._entities" to contain \d+ elements$/;
const uncounted = (outcome: Outcome) =>
  withErrors(outcome, (error) => (count.test(error.message) ? { ...error, message: 'count' } : error));

const unplaced = (outcome: Outcome) =>
  withErrors(outcome, ({ path, ...rest }) => ({
    ...rest,
    ...(path && { path: path.map((part) => (typeof part === 'number' ? -1 : part)) }),
  }));

const givesUpOnShape = (outcome: Outcome) => {
  const errors = errorsOf(outcome);
  return (
    'answer' in outcome &&
    !('data' in outcome.answer) &&
    errors.length === 1 &&
    errors.every(({ message, path }) => !path && /^Invalid non-(object|string|list) value /.test(message))
  );
};

const givesUpOnPath = (outcome: Outcome) =>
  'thrown' in outcome &&
  /^(TypeError: value\.flatMap is not a function|Error: Unexpected array in result for path )/.test(
    outcome.thrown,
  );

/** Each condition is as narrow as the two outcomes alone allow. */
export const explanations: readonly Explanation[] = [
  {
    name: 'representations sent once',
    because:
      'An entity that is asked for in several places is sent once, so the number in the message about a wrong count is smaller.',
    matches: (stock, ours) => difference(uncounted(stock), uncounted(ours)) === undefined,
  },
  {
    name: 'stock crashed in a fetch',
    because:
      'An entity that is no object makes the stock executor throw amid joining: the entities behind it are left out by chance of order, and the message is the JavaScript engine’s. Joined once for each representation, others are behind it.',
    matches: (stock, ours) => errorsOf(stock).some(isCrash) && errorsOf(ours).some(isCrash),
  },
  {
    name: 'stock misplaced an error',
    because:
      'The index in the path of an entity’s error counts representations, the stock executor takes it for one that counts all objects at the place, also those of which it made no representation; so it names one that stands before.',
    matches: (stock, ours) =>
      difference(unplaced(stock), unplaced(ours)) === undefined && mayHaveMisplaced(stock, ours),
  },
  {
    name: 'another lie named first',
    because:
      'Data of a wrong shape ends the shaping of the whole answer with one error; of several lies the one that is met first is named, and stock passes by those in fragments it loses.',
    matches: (stock, ours) => givesUpOnShape(stock) && givesUpOnShape(ours),
  },
  {
    name: 'another lie thrown first',
    because:
      'A list where the plan has an object, or the other way about, makes both throw. Of two such in parallel branches the one is thrown whose branch is first there, and a representation that is sent once takes another way.',
    matches: (stock, ours) => givesUpOnPath(stock) && givesUpOnPath(ours),
  },
];
