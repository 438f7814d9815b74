import { loadavg } from 'node:os';
import type { Report } from '@bien-cuong/start/report';
import { compare, type Comparison } from './compare';
import type { Options } from './options';
import { describeMachine } from './results/machine';
import type { Results } from './results/table';
import { foreignPlatform } from './sides/foreign-platform';
import { ownPlatform, type Platform } from './sides/platform';
import { referenceOn, type ReferenceSide } from './sides/reference';
import { synthesise } from './sides/synthesise';

/** The whole of a run: both sides are started, compared and stopped, whatever happens in between. */
export async function bench(options: Options, report: Report, signal: AbortSignal): Promise<Results> {
  const [loadBefore = 0] = loadavg();
  const platform = await report.step('platform', () =>
    options.url === undefined ? ownPlatform() : foreignPlatform(options.url),
  );
  try {
    const reference = await report.step('reference', () => referenceOn(platform.postgres.url));
    try {
      return { ...(await measure({ platform, reference, options, report, signal })), loadBefore };
    } finally {
      await reference.stop();
    }
  } finally {
    await platform.stop();
  }
}

interface Run {
  platform: Platform;
  reference: ReferenceSide;
  options: Options;
  report: Report;
  signal: AbortSignal;
}

async function measure(run: Run): Promise<Omit<Results, 'loadBefore'>> {
  const { platform, reference, options, report } = run;
  const { rounds, milliseconds, synthesise: people } = options;
  const rows = await measureAnswer(run, 'Cao Bằng review');
  if (people > 0) {
    await report.step('fictitious data', async () => {
      await synthesise(people, [await platform.databases(), reference.databases]);
      await reference.analyze();
    });
    rows.push(...(await measureAnswer(run, `Cao Bằng review among fictitious data of ${people} people`)));
  }
  const date = new Date().toISOString();
  const machine = await describeMachine(platform.postgres.url);
  return { date, machine, rounds, seconds: milliseconds / 1_000, rows };
}

function measureAnswer({ platform, reference, options, report, signal }: Run, label: string) {
  const { rounds, milliseconds } = options;
  return report.step(label, (waitingFor) => {
    const comparison: Comparison = {
      ...{ platform, reference, label, rounds, milliseconds, signal },
      onProgress: (line) => waitingFor([line]),
    };
    return compare(comparison);
  });
}
