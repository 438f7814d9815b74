import { Report } from '@bien-cuong/start/report';
import { bench } from './bench';
import { HELP } from './help';
import { isOurs } from './sides/is-ours';
import { type Options, readOptions } from './options';
import { profileSide } from './profile/profile-side';
import { jsonLine, rowsOf } from './results/rows';
import { markdownOf } from './results/table';
import { fileNameOf, keepFile } from './results/keep-file';
import { keepRecord, lossesSince, readRecord, recordOf } from './results/recorded';
import { documentResults } from './results/write';
import { soakTable } from './soak/soak-table';
import { soak } from './soak/soak';

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) return console.log(HELP);
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => stopped.abort(new Error('Stopped.')));
  const report = new Report();
  if (options.profile !== undefined) return console.log(await profileSide(options, report, stopped.signal));
  if (options.soak > 0) return console.log(`\n${soakTable(await soak(options, report, stopped.signal))}`);
  await compare(options, report, stopped.signal);
}

async function compare(options: Options, report: Report, signal: AbortSignal): Promise<void> {
  const results = await bench(options, report, signal);
  console.log(`\n${markdownOf(results)}\n`);
  console.log(`Kept in ${keepFile(fileNameOf(results.date), `${JSON.stringify(results, null, 2)}\n`)}.`);
  if (options.document) console.log(`Written to ${await documentResults(results)}.`);
  const rows = rowsOf(results.measured);
  if (options.json) console.log(jsonLine(rows));
  // Failures of other makers' gateways are tolerated; ours are not.
  if (results.lost.some(isOurs)) process.exitCode = 1;
  if (options.recorded === 'kept') keepRecord(recordOf(rows, results.date));
  if (options.recorded === 'compared') tellLosses(lossesSince(readRecord(), rows));
}

function tellLosses(losses: readonly string[]): void {
  if (losses.length === 0) return;
  console.error(`Worse than what is recorded by more than a fifth:\n${losses.join('\n')}`);
  process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
