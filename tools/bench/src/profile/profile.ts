import { type Answers, checkAnswers } from '../compare/answers';
import { type Warming, WarmUp } from '../compare/warm-up';
import { inspect } from '../measure/inspector';
import { startLoadGenerator } from '../measure/load-generator';
import { CALLERS } from '../measure/round';
import { type Size, sizes } from '../operation/operation';
import { type CpuProfile, hottest } from './hottest';
import { keepFile } from '../results/keep-file';
import type { Side } from '../sides/side';

const MILLISECONDS = 5_000;

interface Profiling {
  answers: Answers;
  warming: Warming;
  /** The only core for generating load. */
  core?: number | undefined;
}

/**
 * Keeps a side under load while its Node processes are profiled.
 * @returns the text to show
 */
export async function profile(side: Side, { answers, warming, core }: Profiling): Promise<string> {
  await using stack = new AsyncDisposableStack();
  const load = startLoadGenerator(core);
  stack.defer(() => load.stop());
  const warmUp = new WarmUp(load, warming);
  const parts: string[] = [];
  for (const size of sizes) {
    const questions = await checkAnswers(side, size, answers);
    const run = async () =>
      load.run({
        url: side.url,
        headers: await side.caller.headers(),
        questions,
        callers: CALLERS,
        milliseconds: MILLISECONDS,
      });
    await warmUp.run(side, questions);
    for (const [name, pid] of Object.entries(side.processes)) {
      if (name === 'postgres') continue;
      const profiled = await profileOf(pid, run);
      const file = keepFile(fileOf(side, name, size), JSON.stringify(profiled));
      parts.push(`${side.name}, ${name}, ${size} answers: ${file}\n${hottest(profiled)}`);
    }
  }
  return parts.join('\n\n');
}

const fileOf = (side: Side, process: string, size: Size) =>
  `${[side.name, process, size].join('-').replaceAll(/[^a-z0-9]+/gi, '-')}.cpuprofile`;

async function profileOf(pid: number, run: () => Promise<unknown>): Promise<CpuProfile> {
  const inspector = await inspect(pid);
  try {
    await inspector.post('Profiler.enable');
    await inspector.post('Profiler.start');
    await run();
    return (await inspector.post('Profiler.stop'))['profile'] as CpuProfile;
  } finally {
    await inspector.close();
  }
}
