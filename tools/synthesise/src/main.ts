import { readToolEnvironment } from '@bien-cuong/start/environment';
import { Report } from '@bien-cuong/start/report';
import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import type { Amounts } from './amounts';
import type { Databases } from '@bien-cuong/start/reach-databases';
import { openDatabases } from './databases';
import { fill } from './fill';
import { HELP } from './help';
import { readRequest } from './options';
import { readPlaces } from './places';
import { count, remove } from './remove';
import { syntheses } from './syntheses';

const report = new Report();
const grouped = (number: number) => number.toLocaleString('en');

function tell(name: Subgraph, counts: Record<string, number>): void {
  const each = Object.entries(counts).map(([table, rows]) => `${table} ${grouped(rows)}`);
  report.note(`    ${name}: ${each.join(', ')}`);
}

async function isFilled({ urls }: Databases<Subgraph>): Promise<boolean> {
  for (const name of subgraphNames)
    if (Object.values(await count(syntheses[name], urls[name])).includes(0)) return false;
  return true;
}

async function fillAll({ urls }: Databases<Subgraph>, amounts: Amounts): Promise<void> {
  const places = await readPlaces(urls.provinces);
  const { firstYear, years, ...rest } = amounts;
  const each = Object.entries(rest).map(([what, number]) => `${grouped(number)} ${what}`);
  report.note(
    `Fictitious data of ${places.length} border provinces, ${firstYear} to ${firstYear + years - 1}: ${each.join(', ')}.`,
  );
  for (const name of subgraphNames) {
    await report.step(name, (waitingFor) =>
      fill(syntheses[name], { url: urls[name], amounts, places }, ({ table, done, of }) =>
        waitingFor([`${table} ${grouped(done)} of ${grouped(of)}`]),
      ),
    );
  }
  report.note('Fictitious records that are there now:');
  for (const name of subgraphNames) tell(name, await count(syntheses[name], urls[name]));
}

async function removeAll({ urls }: Databases<Subgraph>): Promise<void> {
  report.note('Removing the fictitious records…');
  for (const name of subgraphNames.toReversed()) {
    tell(name, await report.step(name, () => remove(syntheses[name], urls[name])));
  }
}

async function main(args: string[]): Promise<void> {
  const request = readRequest(args);
  if (request.do === 'help') return report.note(HELP);
  const databases = await openDatabases(readToolEnvironment(subgraphNames));
  try {
    if (request.do === 'remove') await removeAll(databases);
    else if (request.once && (await isFilled(databases)))
      report.note('Fictitious records are there already.');
    else await fillAll(databases, request.amounts);
  } finally {
    await databases.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
