import type { AuditFault, AuditFindings } from '@bien-cuong/database';
import { databaseName } from '@bien-cuong/postgres';
import { readToolEnvironment, type ToolEnvironment } from './environment';
import { readKeptHeads, written } from './kept-heads';
import { OperatorError } from './operator-error';
import type { Databases } from './reach-databases';
import { reachServer } from './reach-server';
import { runUntilStopped } from './run-until-stopped';
import { databaseNames, type Owner } from './subgraphs';
import { verifyTrail } from './trails';

const WHAT: Record<AuditFault['what'], (record: number) => string> = {
  removed: (record) => `record ${record} was removed, or all from there on`,
  edited: (record) => `record ${record} was edited`,
  head: (record) => `the head does not fit record ${record}, the last one: it was edited`,
};

let databases: Databases | undefined;

/**
 * Fails when, in any of the databases, a trail was changed or not everything is recorded any more that should
 * be.
 */
async function run(): Promise<void> {
  const kept = readKeptHeads(process.argv.slice(2));
  databases = await reach(readToolEnvironment(databaseNames));
  const broken: string[] = [];
  for (const name of databaseNames) {
    const findings = await verifyTrail({ name, url: databases.urls[name], kept: kept[name] });
    const faults = findings ? faultsOf(findings) : [];
    const head = findings ? written(name, findings.head) : `${name} has no tables: it was never prepared`;
    console.log([head, ...faults.map((fault) => `  ${fault}`)].join('\n'));
    if (faults.length > 0) broken.push(name);
  }
  if (broken.length > 0) throw new OperatorError(`The audit trail is broken: ${broken.join(', ')}.`);
  console.log('The audit trail is whole. Keep the lines above elsewhere, to compare with them later.');
}

/**
 * The databases in the environment, else all of a server: as its administrator, who needs no role's password.
 */
async function reach({ urls, ...place }: ToolEnvironment<Owner>): Promise<Databases> {
  if (urls) return { urls, close: () => Promise.resolve() };
  const { url, close } = await reachServer(place);
  const each = databaseNames.map((name) => {
    const address = new URL(url);
    address.pathname = databaseName(name);
    return [name, address.href];
  });
  return { urls: Object.fromEntries(each) as Record<Owner, string>, close };
}

function faultsOf({ fault, unwatched, unguarded, altered }: AuditFindings): string[] {
  return [
    ...(fault ? [WHAT[fault.what](fault.record)] : []),
    ...unwatched.map((table) => `changes of the table ${table} are not recorded`),
    ...unguarded.map((table) => `nothing keeps the table ${table} from being changed`),
    ...altered.map(
      ({ part, differs }) => `the ${part} is not as this version makes it: ${differs.join(', ')}`,
    ),
  ];
}

async function stop(): Promise<void> {
  await databases?.close();
}

void runUntilStopped({ run, stop });
