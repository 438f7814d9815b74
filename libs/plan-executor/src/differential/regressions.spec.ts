import { compiledSides } from './comparison/compiled-side';
import { Comparison } from './comparison/run';
import { stockSide } from './comparison/side';
import { hash } from './random';
import { behaviours } from './subgraphs/world';
import { keys } from './supergraphs/keys';
import { schemas } from './supergraphs/schemas';
import { composed } from './supergraphs/supergraph';

/**
 * Differences that the comparison once found: supergraph, seed of the case, behaviour of the subgraphs,
 * smallest operation.
 */
it.each([
  [
    'a list in place of an object that has a field called like a method of lists',
    {
      name: 'scalars',
      seed: 336_579_192,
      behaviour: 'everything',
      query: '{ own0: events { last } anything events { at digest size } bigs }',
      shows: 'Cannot return null for non-nullable field Event.at.',
    },
  ],
  [
    'an error at a list in place of an object of a list',
    {
      name: 'several keys',
      seed: 3_277_858_547,
      behaviour: 'everything',
      query: '{ own0: products { own1: name ... on Product { name: weight } } products { name } }',
      shows: '"path":["own0",0,"name"]',
    },
  ],
])('answers %s as the stock executor does', async (_what, { name, seed, behaviour, query, shows }) => {
  const supergraph = composed(name, { ...keys, ...schemas }[name] ?? {});
  const comparison = new Comparison(supergraph, await stockSide(supergraph), await compiledSides(supergraph));
  const shares = behaviours.find((one) => one.name === behaviour)?.shares;
  if (!shares) throw new Error(`No behaviour is called ${behaviour}`);
  const world = { seed: hash('world', seed), shares };
  const compared = await comparison.compare({ query, operationName: undefined, variables: {} }, world);
  await comparison.stop();
  expect(compared.difference).toBeUndefined();
  expect(JSON.stringify(compared.ours)).toContain(shows);
});
