import {
  type AuditFault,
  type AuditFindings,
  type AuditHead,
  type SendQuery,
  verifyAudit,
} from '@bien-cuong/database';
import { Client } from 'pg';
import { readToolEnvironment } from './environment';
import { readKeptHeads, written } from './kept-heads';
import { OperatorError } from './operator-error';
import { type Databases, reachDatabases } from './reach-databases';
import { runUntilStopped } from './run-until-stopped';
import { databaseNames, type Owner } from './subgraphs';

const WHAT: Record<AuditFault['what'], (record: number) => string> = {
  removed: (record) => `record ${record} was removed, or all from there on`,
  edited: (record) => `record ${record} was edited`,
  head: (record) => `the head does not fit record ${record}, the last one: it was edited`,
};

let databases: Databases | undefined;

/** Ends with a failure when a record was removed or edited, or a table is not watched, in any of the databases. */
async function run(): Promise<void> {
  const kept = readKeptHeads(process.argv.slice(2));
  databases = await reachDatabases(readToolEnvironment());
  const broken: string[] = [];
  for (const name of databaseNames) {
    const findings = await verify(databases.urls[name], { kept: kept[name], unaudited: unaudited[name] });
    if (!findings) continue;
    const faults = faultsOf(findings);
    console.log([written(name, findings.head), ...faults.map((fault) => `  ${fault}`)].join('\n'));
    if (faults.length > 0) broken.push(name);
  }
  if (broken.length > 0) throw new OperatorError(`The audit trail is broken: ${broken.join(', ')}.`);
  console.log('The audit trail is whole. Keep the lines above elsewhere, to compare with them later.');
}

/** Tables that hold what nobody decides: sessions, counts, keys of cookies. */
const unaudited: Partial<Record<Owner, string[]>> = { identity: ['oidc_record', 'client_use', 'cookie_key'] };

interface Known {
  kept?: AuditHead | undefined;
  unaudited?: string[] | undefined;
}

/** Nothing of a database that was never prepared, such as that of identity where nobody signs in. */
async function verify(url: string, known: Known): Promise<AuditFindings | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const send: SendQuery = async <Row extends object>(sql: string, values: unknown[]) =>
    (await client.query<Row>(sql, values)).rows;
  try {
    const [prepared] = await send<{ is: boolean }>(`SELECT to_regclass('migrations') IS NOT NULL AS is`, []);
    return prepared?.is ? await verifyAudit(send, known) : undefined;
  } finally {
    await client.end();
  }
}

function faultsOf({ fault, unwatched, unguarded }: AuditFindings): string[] {
  return [
    ...(fault ? [WHAT[fault.what](fault.record)] : []),
    ...unwatched.map((table) => `changes of the table ${table} are not recorded`),
    ...unguarded.map((table) => `nothing keeps the table ${table} from being changed`),
  ];
}

async function stop(): Promise<void> {
  await databases?.close();
}

void runUntilStopped({ run, stop });
