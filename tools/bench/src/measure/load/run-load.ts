import { Pool } from 'undici';
import { percentile } from '../statistics';
import { ask, textOf } from './ask';
import type { Answered, Load } from './message';
import { StrangeAnswer } from './strange-answer';

/**
 * Generates load for a while with a number of callers, each of which waits for its answer before the next
 * question. The questions are distributed among the callers, so that two never ask the same at once, unless
 * there are fewer questions than callers.
 * @throws StrangeAnswer when an answer does not have the expected length
 */
export async function runLoad(load: Load): Promise<Answered> {
  const { origin, pathname } = new URL(load.url);
  const pool = new Pool(origin, { connections: load.callers, pipelining: 1 });
  const durations: number[] = [];
  const since = performance.now();
  try {
    const callers = Array.from({ length: load.callers }, (_, nth) =>
      call(load, { pool, pathname, nth, durations }),
    );
    await Promise.all(callers);
  } finally {
    await pool.destroy();
  }
  const seconds = (performance.now() - since) / 1_000;
  const [p50, p99] = [percentile(durations, 0.5), percentile(durations, 0.99)];
  return { requests: durations.length, seconds, p50, p99 };
}

interface Caller {
  pool: Pool;
  pathname: string;
  nth: number;
  durations: number[];
}

async function call({ milliseconds, callers, questions, headers }: Load, caller: Caller): Promise<void> {
  const { pool, pathname, nth, durations } = caller;
  const own = questions.filter((_, index) => index % callers === nth % questions.length);
  const end = performance.now() + milliseconds;
  for (let turn = 0, begin = performance.now(); begin < end; turn += 1, begin = performance.now()) {
    const question = own[turn % own.length];
    if (!question) throw new Error('There is nothing to ask.');
    const reply = await ask(pool, { path: pathname, headers, body: question.body });
    if (reply.bytes !== question.bytes) throw new StrangeAnswer({ ...question, answer: textOf(reply) });
    durations.push(performance.now() - begin);
  }
}
