import { ApolloGateway } from '@apollo/gateway';
import { Comparison } from '../comparison/run';
import { gatewayConfig, stockSide } from '../comparison/side';
import { abstracts } from '../supergraphs/abstracts';
import { fields } from '../supergraphs/fields';
import { composed } from '../supergraphs/supergraph';

const supergraphs = { ...fields, ...abstracts };
const world = { seed: 8, shares: { empty: 0, missing: 0, failing: 0, outage: 0, lie: 0 } };

// Both executors use the same plans, so a fault in a plan shows only in a comparison with the data.
it.each([
  ['requires with arguments', '{ products { name(language: "en") label } }'],
  ['requires', '{ products { volume estimate @include(if: false) } }'],
  ['requires chain', '{ nodes { base: id second } }'],
  ['interface object', '{ low { ... on Tool { total } } }'],
])('finds what the stock planner does wrong over %s, though two executors agree', async (name, query) => {
  const supergraph = composed(name, supergraphs[name] ?? {});
  const compare = async (gateway?: () => ApolloGateway) => {
    const side = await stockSide(supergraph, gateway?.());
    const comparison = new Comparison(supergraph, side, [side]);
    const compared = await comparison.compare({ query, operationName: undefined, variables: {} }, world);
    await comparison.stop();
    return compared;
  };
  const { difference } = await compare(() => new ApolloGateway(gatewayConfig(supergraph)));
  expect(difference?.part).toBe('truth');
  expect(await compare()).toMatchObject({ difference: undefined, checked: true });
});
