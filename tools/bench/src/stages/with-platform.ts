import type { Report } from '@bien-cuong/start/report';
import { installCompetitors } from '../gateways/competitors';
import { competitors, gatewayNames } from '../gateways/start-gateways';
import type { Options } from '../options';
import { divideCores } from '../processes/cores';
import { foreignPlatform } from '../sides/foreign-platform';
import { ownPlatform } from '../sides/platform';
import { recordLoss } from '../results/record-loss';
import { referenceOn } from '../sides/reference';
import type { Setting } from './setting';

export type Found = Omit<Setting, 'answers'> & {
  /** What is not measured, each with the reason. */
  missing: string[];
  /** Sides that failed. */
  lost: string[];
};

/** Starts what every kind of run needs, and stops it when the work has ended, however it ended. */
export async function withPlatform<Result>(
  options: Options,
  report: Report,
  signal: AbortSignal,
  work: (found: Found) => Promise<Result>,
): Promise<Result> {
  await using stack = new AsyncDisposableStack();
  const why = await whyNoCompetitors(options, report);
  const platform = await report.step('platform', () =>
    options.url === undefined ? ownPlatform() : foreignPlatform(options.url),
  );
  stack.defer(() => platform.stop().then(() => undefined));
  const { url, processes } = platform.postgres;
  const reference = await report.step('reference', () => referenceOn(url, processes));
  stack.defer(() => reference.side.stop().then(() => undefined));
  const there = why === undefined ? gatewayNames : gatewayNames.filter((name) => !competitors.includes(name));
  const gateways = there.filter((name) => options.only.test(name));
  const lost: string[] = [];
  const missing = why === undefined ? [] : competitors.map((name) => `${name} (${why})`);
  return await work({
    options,
    report,
    signal,
    platform,
    reference,
    gateways,
    missing,
    lost,
    onLoss: (loss) => recordLoss(loss, { report, missing, lost }),
    cores: divideCores(),
  });
}

async function whyNoCompetitors(
  { competitors: wanted, only }: Options,
  report: Report,
): Promise<string | undefined> {
  if (!wanted) return 'not asked for';
  if (!competitors.some((name) => only.test(name))) return undefined;
  return report.step('gateways of others', () => installCompetitors());
}
