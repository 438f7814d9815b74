import { parseArgs } from 'node:util';
import { compiledSides } from './comparison/compiled-side';
import { describeFound, table } from './comparison/report';
import { Comparison } from './comparison/run';
import { stockSide } from './comparison/side';
import { type Tally, tallied } from './comparison/tally';
import { smallSupergraphs } from './supergraphs/all';
import { supergraphFromFiles } from './supergraphs/from-files';

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    /** A composed supergraph that gets a fifth of the operations, beside the small ones. */
    platform: { type: 'string' },
    /** Only the supergraph of this name. */
    only: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const platform = values.platform ? [supergraphFromFiles(values.platform)] : [];
  const supergraphs = [...platform, ...smallSupergraphs()].filter(
    ({ name }) => values.only === undefined || name === values.only,
  );
  const weights = supergraphs.map((supergraph) =>
    platform.includes(supergraph) ? supergraphs.length / 4 : 1,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const tallies: Tally[] = [];
  for (const [index, supergraph] of supergraphs.entries()) {
    const count = Math.ceil((Number(values.operations) * (weights[index] ?? 1)) / total);
    const comparison = new Comparison(
      supergraph,
      await stockSide(supergraph),
      await compiledSides(supergraph),
    );
    const tally = await tallied(comparison, { seed: Number(values.seed), from: 0, count });
    await comparison.stop();
    tallies.push(tally);
    console.error(`${supergraph.name}: ${tally.operations} operations, ${tally.differences} differences`);
    for (const found of tally.found) console.log(describeFound(found));
  }
  console.table(table(tallies));
  process.exitCode = tallies.some(({ differences }) => differences > 0) ? 1 : 0;
}

void main();
