import type { Values } from '../../records/values';
import type { Line } from './line';
import type { Report } from './report';
import { factsNamed, factsOfLine, headFields, isPart, registers, type Step } from './report-parts';

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
  if (isPart(step)) return worst(report[step].map((line) => ofLine(factsOfLine(step), line, known)));
  const { review } = report;
  if (review.done) return 'recorded';
  if (step === 'review') return ofLine(factsNamed(registers.review, headFields), review, known);
  const items = (review.values[step] ?? []) as readonly Values[];
  if (items.length === 0) return 'empty';
  if (items.some(({ text }) => isEmpty(text))) return 'missing';
  const refused = known.judged.get(review.key) ?? [];
  return refused.some((argument) => argument.startsWith(`${step}.`) || argument === step)
    ? 'refused'
    : 'complete';
}

type Facts = ReturnType<typeof factsOfLine>;

function ofLine(facts: Facts, { key, values, done }: Line, { judged, failed }: Known): StepState {
  if (done) return 'recorded';
  const refused = (judged.get(key) ?? []).filter((argument) => facts.some(({ name }) => name === argument));
  if (failed.has(key) || refused.some((argument) => !isEmpty(values[argument]))) return 'refused';
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
