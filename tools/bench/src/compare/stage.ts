import { type Figures, type Measuring, measureRound } from '../measure/round';
import { statementsOf } from '../measure/counters';
import type { LoadRequest } from '../measure/load/message';
import { memoryOf } from '../measure/memory';
import { type Size, sizes } from '../operation/operation';
import type { Side } from '../sides/side';
import { type Answers, checkAnswers, meanBytes } from './answers';
import { Losses, type OnLoss } from './losses';
import { type Warming, WarmUp } from './warm-up';

/** Sides that are measured in turn, with the same subgraphs and rows. */
export interface Stage extends Measuring {
  name: string;
  sides: Side[];
  answers: Answers;
  rounds: number;
  warming: Warming;
  /** Whether all callers ask the same question again and again. */
  same?: boolean;
  signal: AbortSignal;
  onProgress: (line: string) => void;
  /** Called when every side has answered everything, before measuring begins. */
  onWarm?: () => void;
  onLoss: OnLoss;
}

/** The figures of one side in all rounds, with answers of one size. */
export interface Measured {
  stage: string;
  side: string;
  size: Size;
  /** Mean length of the answers in bytes. */
  bytes: number;
  rounds: Figures[];
  /** The peak memory of its gateway, in megabytes. */
  memory?: number;
  /** SQL statements per request, by subgraph. */
  statements?: Record<string, number>;
}

interface Prepared extends Measured {
  of: Side;
  questions: LoadRequest[];
}

/**
 * Checks that all sides give the same answers, then measures them round by round, in rotating order. A side
 * that fails loses its row, and the others are measured further.
 */
export async function measureStage(stage: Stage): Promise<Measured[]> {
  const { rounds, signal, onProgress, sides } = stage;
  const losses = new Losses(stage);
  const prepared = await prepare(stage, losses);
  stage.onWarm?.();
  for (let round = 0; round < rounds; round += 1) {
    const turned = prepared.toSorted((a, b) => place(a, round, sides) - place(b, round, sides));
    for (const each of turned) {
      signal.throwIfAborted();
      onProgress(`round ${round + 1} of ${rounds}: ${each.side}, ${each.size}`);
      await losses.risk(each.of, async () => {
        each.rounds.push(await measureRound(each.of, each.questions, stage));
      });
    }
  }
  for (const each of prepared) await losses.risk(each.of, () => finish(each));
  const whole = prepared.filter(({ of }) => !losses.has(of));
  return whole.map(({ of: _, questions: __, ...measured }) => measured);
}

const firstOf = ({ small, large }: Answers) => ({ small: small.slice(0, 1), large: large.slice(0, 1) });

const place = ({ of }: Prepared, round: number, sides: Side[]) => (sides.indexOf(of) + round) % sides.length;

async function prepare(stage: Stage, losses: Losses): Promise<Prepared[]> {
  const { name, sides, answers, same, signal, onProgress, load, warming } = stage;
  const warmUp = new WarmUp(load, warming);
  const prepared: Prepared[] = [];
  for (const size of sizes)
    for (const of of sides) {
      signal.throwIfAborted();
      onProgress(`warming up: ${of.name}, ${size}`);
      await losses.risk(of, async () => {
        const questions = await checkAnswers(of, size, same ? firstOf(answers) : answers);
        await warmUp.run(of, questions);
        const bytes = meanBytes(questions);
        prepared.push({ of, questions, stage: name, side: of.name, size, bytes, rounds: [] });
      });
    }
  return prepared;
}

async function finish(measured: Prepared): Promise<void> {
  const { processes, subgraphs, url, caller } = measured.of;
  const { gateway } = processes;
  measured.memory = gateway === undefined ? undefined : memoryOf(gateway)?.peak;
  if (!subgraphs || Object.keys(subgraphs).length === 0) return;
  const before = await statementsOf(subgraphs);
  const headers = { 'content-type': 'application/json', ...(await caller.headers()) };
  for (const { body } of measured.questions)
    await (await fetch(url, { method: 'POST', headers, body })).text();
  const after = await statementsOf(subgraphs);
  const count = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) / measured.questions.length;
  measured.statements = Object.fromEntries(Object.keys(after).map((name) => [name, count(name)]));
}
