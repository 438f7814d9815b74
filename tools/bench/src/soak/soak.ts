import type { Report } from '@bien-cuong/start/report';
import { answersOf, checkAnswers } from '../compare/answers';
import { OURS, startOurGateway } from '../gateways/our-gateway';
import { startLoadGenerator } from '../measure/load-generator';
import { memoryOf } from '../measure/memory';
import { CALLERS } from '../measure/round';
import { sizes } from '../operation/operation';
import { digits } from '../results/numbers';
import type { Options } from '../options';
import { fillWith } from '../stages/fill-with';
import type { Setting } from '../stages/setting';
import { withPlatform } from '../stages/with-platform';
import { startNearFree } from '../subgraphs/near-free';

const SAMPLES = 20;

export interface Sample {
  /** Since the load began. */
  seconds: number;
  /** In megabytes. */
  now: number;
  peak: number;
}

/** Keeps our gateway under load, alternating small and large answers, and watches its memory. */
export function soak(options: Options, report: Report, signal: AbortSignal): Promise<Sample[]> {
  return withPlatform({ ...options, competitors: false }, report, signal, async (found) => {
    await fillWith(options.rows[0] ?? 0, found);
    return watch({ ...found, answers: await answersOf(found.reference.side) });
  });
}

async function watch(setting: Setting): Promise<Sample[]> {
  const { platform, cores, options, signal, report, answers } = setting;
  await using stack = new AsyncDisposableStack();
  const subgraphs = await startNearFree(platform.subgraphs, cores?.instruments);
  stack.defer(() => subgraphs.stop());
  const load = startLoadGenerator(cores?.instruments);
  stack.defer(() => load.stop());
  const side = await startOurGateway({ subgraphs: subgraphs.urls, core: cores?.measured });
  stack.defer(() => side.stop().then(() => undefined));
  const asked = await Promise.all(sizes.map((size) => checkAnswers(side, size, answers)));
  const milliseconds = (options.soak / SAMPLES / sizes.length) * 1_000;
  const samples: Sample[] = [];
  await report.step(`${OURS} under load`, async (waitingFor) => {
    const since = performance.now();
    while (samples.length < SAMPLES) {
      for (const questions of asked)
        await load.run({ url: side.url, headers: {}, callers: CALLERS, milliseconds, questions });
      signal.throwIfAborted();
      const memory = memoryOf(side.processes['gateway'] ?? 0);
      if (!memory) throw new Error('This system does not tell the memory of a process.');
      samples.push({ seconds: (performance.now() - since) / 1_000, ...memory });
      waitingFor([`${digits(memory.now)} MB after ${digits((performance.now() - since) / 1_000)} s`]);
    }
  });
  return samples;
}
