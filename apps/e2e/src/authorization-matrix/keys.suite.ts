import { gatewaySecret } from '@bien-cuong/testing';
import { GatewayProof } from '@bien-cuong/tokens';
import { ask } from '../testing/ask';
import { callers, type MatrixCaller } from '../testing/matrix/callers';
import { sides } from '../testing/matrix/canaries';
import { entityOperations } from '../testing/matrix/entities';
import type { Planted } from '../testing/matrix/plant';
import { type MatrixAnswer, complaints, inBatches, isAllowed, leaksTo } from './judge';
import { accessOf, sdlOf, stage, type Subgraph, subgraphs, tokenOf } from './stage';

const questions = subgraphs.flatMap((name) =>
  entityOperations(sdlOf(name)).map((operation) => ({ name, operation })),
);

type Question = (typeof questions)[number];

/**
 * Asks each subgraph for entities by key, as a gateway does on behalf of each caller: everybody for one before the next,
 * since subgraphs remember fewer operations than there are.
 */
async function askEverybody(): Promise<Record<string, MatrixAnswer[]>> {
  const asked: Record<string, MatrixAnswer[]> = Object.fromEntries(
    Object.keys(callers).map((name) => [name, []]),
  );
  await inBatches(questions, async (question) => {
    for (const [name, caller] of Object.entries(callers)) asked[name]?.push(await askFor(caller, question));
  });
  return asked;
}

const proofs = Object.fromEntries(subgraphs.map((name) => [name, new GatewayProof(gatewaySecret, name)]));

async function askFor(caller: MatrixCaller, { name, operation }: Question): Promise<MatrixAnswer> {
  const { platform, planted } = stage();
  const keys = sides.map((side) => keyOf(operation.type, planted[side]));
  const asking = { variables: { keys }, token: await tokenOf(caller), headers: await headersFor(name) };
  return {
    about: `${name}: ${operation.about}`,
    isAllowed: isAllowed(accessOf(caller), operation),
    answer: await ask(platform.services[name] ?? '', operation.query, asking),
  };
}

const headersFor = async (name: Subgraph): Promise<Record<string, string>> =>
  (await proofs[name]?.header()) ?? {};

function keyOf(type: string, rows: Planted): object {
  const { person, unit, province, review, indicator } = rows;
  const ours = { Province: province, BorderGate: rows.borderGate, Commune: rows.commune };
  const dated = { Person: person, Unit: unit, Indicator: indicator, ...ours };
  const own = {
    AwardLot: rows.awardLot,
    AwardType: rows.awardType,
    Decision: rows.decision,
    Figure: rows.figure,
  };
  const kept = {
    Participation: rows.participation,
    ProvinceClaim: rows.provinceClaim,
    Reorganisation: rows.reorganisation,
    Target: rows.target,
    Twinning: rows.twinning,
  };
  const id = { ...dated, ...own, ...kept, Review: review }[type];
  const isDated = type in dated;
  return { __typename: type, id: id ?? rows.movement, ...(isDated && { on: '2019-01-01' }) };
}

/** Everything of a person, a lot and a figure, by their identities in the whole graph. */
const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { nodeId
  ... on Person { fullName birthDate post unit { name } }
  ... on AwardLot { source named awards { totalCount nodes { goldenBookNumber } } }
  ... on Figure { value source status }
  ... on Unit { name appointments { nodes { post } } } } }`;

async function nodesFor(caller: MatrixCaller) {
  const ids = sides.flatMap((side) => {
    const { person, unit, awardLot, figure } = stage().planted[side];
    const named = [
      `Person:${person}:2019-01-01`,
      `Unit:${unit}:2019-01-01`,
      `AwardLot:${awardLot}`,
      `Figure:${figure}`,
    ];
    return named.map((one) => Buffer.from(one).toString('base64url'));
  });
  return ask(stage().platform.url, NODES, { variables: { ids }, token: await tokenOf(caller) });
}

export function keys(): void {
  let asked: Record<string, MatrixAnswer[]>;
  beforeAll(async () => (asked = await askEverybody()));

  it.each(Object.entries(callers))('give %s no more of entities', (name, caller) => {
    expect(asked[name]).toHaveLength(questions.length);
    expect(questions.length).toBeGreaterThan(50);
    expect(complaints(caller, asked[name] ?? []).slice(0, 5)).toEqual([]);
  });

  it.each(Object.entries(callers))('give %s no more of nodes', async (_name, caller) => {
    const answer = await nodesFor(caller);
    expect(leaksTo(caller, answer)).toEqual([]);
    expect(JSON.stringify(answer)).not.toContain('INTERNAL_SERVER_ERROR');
  });
}
