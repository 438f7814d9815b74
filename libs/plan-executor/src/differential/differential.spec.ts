import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compiledSides } from './comparison/compiled-side';
import { describeFound } from './comparison/report';
import { Comparison } from './comparison/run';
import { stockSide } from './comparison/side';
import { tallied } from './comparison/tally';
import { smallSupergraphs } from './supergraphs/all';
import { supergraphFromFiles } from './supergraphs/from-files';
import type { TestSupergraph } from './supergraphs/supergraph';

const seed = 20_261_123;

async function differences(supergraph: TestSupergraph, count: number) {
  const comparison = new Comparison(supergraph, await stockSide(supergraph), await compiledSides(supergraph));
  try {
    return await tallied(comparison, { seed, from: 0, count });
  } finally {
    await comparison.stop();
  }
}

const small = smallSupergraphs();

it('has at least twenty supergraphs', () => expect(small.length).toBeGreaterThanOrEqual(20));

it.each(small.map((supergraph) => [supergraph.name, supergraph] as const))(
  'answers over %s as the stock executor does',
  async (_name, supergraph) => {
    const { found, operations, withErrors, fallbacks } = await differences(supergraph, 60);
    expect(found.map(describeFound)).toEqual([]);
    expect({ operations, fallbacks }).toEqual({ operations: 60, fallbacks: 0 });
    expect(withErrors).toBeGreaterThan(0);
  },
);

const platform = join(__dirname, '../../../../apps/gateway/supergraph.graphql');

// A standalone copy of this lib has no platform around it.
(existsSync(platform) ? it : it.skip)(
  'answers over a whole platform as the stock executor does',
  async () => {
    const { found, operations } = await differences(supergraphFromFiles(platform), 320);
    expect(found.map(describeFound)).toEqual([]);
    expect(operations).toBe(320);
  },
);
