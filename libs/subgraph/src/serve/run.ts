import { EnvironmentError } from '@bien-cuong/environment';
import { stopOnSignals } from '@bien-cuong/http';
import type { z } from 'zod';

import type { prepareVariables, SubgraphEnvironment } from './environment';
import { prepareDatabase } from './prepare';
import { startSubgraph, type SubgraphDefinition, subgraphSdl } from './subgraph';

/** The whole main.ts of a subgraph: starts it, prints where it listens, stops on signals. */
export function runSubgraph(
  definition: SubgraphDefinition,
  environment: () => SubgraphEnvironment,
): Promise<void> {
  return orExplain(async () => {
    const service = await startSubgraph(definition, environment());
    stopOnSignals(service);
    console.log(`${definition.database.name} listens on ${service.url}`);
  });
}

/** The whole prepare.ts of a subgraph; several may run in one process, so what it prints has the subgraph's name. */
export function runPrepare(
  definition: SubgraphDefinition,
  environment: () => z.infer<typeof prepareVariables>,
): Promise<void> {
  const { name } = definition.database;
  return orExplain(async () => {
    const { DATABASE_URL: url, SEED: withSeed, SEED_REVIEW: review, SEED_UNTIL: until } = environment();
    const seeds = { review, until, lists: true };
    const { migrations, seeded } = await prepareDatabase(definition, { url, withSeed, seeds });
    console.log(`${name}: ${migrations.length} migrations run${seeded ? ', seeded' : ''}`);
  }, `${name}:`);
}

/** The whole print-schema.ts of a subgraph: its SDL, or with `--registers` or `--workflows` the facts of these. */
export function runPrintSchema(definition: SubgraphDefinition): Promise<void> {
  return orExplain(async () => {
    const { registers = [], workflows = [] } = definition;
    const facts = { '--registers': registers, '--workflows': workflows };
    const [, asked] = Object.entries(facts).find(([option]) => process.argv.includes(option)) ?? [];
    process.stdout.write(asked ? JSON.stringify(asked) : await subgraphSdl(definition));
  });
}

/** @param before the first words of an explanation */
async function orExplain(work: () => Promise<void>, ...before: string[]): Promise<void> {
  try {
    await work();
  } catch (error) {
    const expected =
      error instanceof EnvironmentError || (error as { code?: string }).code === 'ECONNREFUSED';
    console.error(...before, expected ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
