import { Report } from '@bien-cuong/start/report';
import { bench } from './bench';
import { HELP } from './help';
import { readOptions } from './options';
import type { Row } from './results/rows';
import { markdownOf } from './results/table';
import { documentResults, keepResults } from './results/write';

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) return console.log(HELP);
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => stopped.abort(new Error('Stopped.')));
  const results = await bench(options, new Report(), stopped.signal);
  console.log(`\n${markdownOf(results)}\n`);
  console.log(`Kept in ${keepResults(results)}.`);
  if (options.document) console.log(`Written to ${await documentResults(results)}.`);
  if (options.json) console.log(JSON.stringify({ rows: results.rows.map(asAsked) }));
}

const asAsked = ({ row, answer, ratio, against }: Row) => ({ row, answer, ratio, against });

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
