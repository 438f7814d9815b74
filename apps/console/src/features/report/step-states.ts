import type { Values } from '../../records/values';
import type { Line } from './line';
import type { Report } from './report';
import { factsNamed, factsOfLine, headFields, inherited, isPart, registers, type Step } from './report-parts';

/**
 * - `empty`: nothing is entered, which may be right
 * - `missing`: something that is demanded is not entered yet
 * - `refused`: what is entered breaks a rule
 */
export type StepState = 'empty' | 'missing' | 'refused' | 'complete' | 'recorded';

/** The arguments that the check of a line refuses, by line. */
export type Judged = ReadonlyMap<string, readonly string[]>;

interface Known {
  readonly judged: Judged;
  /** The lines that were refused when they were sent. */
  readonly failed: ReadonlySet<string>;
}

/** How far a step is. */
export function stateOf(step: Step, report: Report, known: Known): StepState {
  const { review } = report;
  if (isPart(step)) {
    const beside = inherited(step, review);
    return worst(report[step].map((line) => ofLine({ facts: factsOfLine(step), line, beside }, known)));
  }
  if (review.done) return 'recorded';
  const refused = known.judged.get(review.key) ?? [];
  if (step === 'review') {
    const facts = factsNamed(registers.review, headFields);
    const ofHead = refused.filter((argument) => facts.some(({ name }) => name === argument));
    const judged = new Map([[review.key, ofHead]]);
    return ofLine({ facts, line: review, beside: {} }, { ...known, judged });
  }
  const items = (review.values[step] ?? []) as readonly Values[];
  if (items.length === 0) return 'empty';
  if (items.some(({ text }) => isEmpty(text))) return 'missing';
  return refused.some((argument) => argument.split('.')[0] === step) ? 'refused' : 'complete';
}

interface Entered {
  readonly facts: ReturnType<typeof factsOfLine>;
  readonly line: Line;
  /** What the line has from its review. */
  readonly beside: Values;
}

function ofLine(
  { facts, line: { key, values, done }, beside }: Entered,
  { judged, failed }: Known,
): StepState {
  if (done) return 'recorded';
  const refused = judged.get(key) ?? [];
  const all = { ...beside, ...values };
  if (failed.has(key) || refused.some((argument) => !isEmpty(all[argument]))) return 'refused';
  const lacks = facts.some(
    ({ name, required, kind }) => required && kind !== 'flag' && isEmpty(values[name]),
  );
  return lacks || refused.length > 0 ? 'missing' : 'complete';
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

const byWorst: readonly StepState[] = ['refused', 'missing', 'complete', 'recorded'];

const worst = (states: readonly StepState[]): StepState =>
  byWorst.find((state) => states.includes(state)) ?? 'empty';
