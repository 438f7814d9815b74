import { gatewaySecret } from '@bien-cuong/testing';
import { GatewayProof } from '@bien-cuong/tokens';
import { ask } from '../testing/ask';
import { callers, type MatrixCaller } from '../testing/matrix/callers';
import { sides } from '../testing/matrix/canaries';
import { entityOperations } from '../testing/matrix/entities';
import type { Planted } from '../testing/matrix/plant';
import { type MatrixAnswer, complaints, inBatches, isAllowed } from './judge';
import { accessOf, sdlOf, stage, subgraphs, tokenOf } from './stage';

/** Asks each subgraph for entities by key, as a gateway does on behalf of the caller. */
async function askForEntities(caller: MatrixCaller): Promise<MatrixAnswer[]> {
  const [access, token] = [accessOf(caller), await tokenOf(caller)];
  const { platform, planted } = stage();
  const cells = subgraphs.flatMap((name) =>
    entityOperations(sdlOf(name)).map((operation) => ({ name, operation })),
  );
  return inBatches(cells, async ({ name, operation }) => {
    const keys = sides.map((side) => keyOf(operation.type, planted[side]));
    const headers = await new GatewayProof(gatewaySecret, name).header();
    const asking = { variables: { keys }, token, headers };
    return {
      about: `${name}: ${operation.about}`,
      isAllowed: isAllowed(access, operation),
      answer: await ask(platform.services[name] ?? '', operation.query, asking),
    };
  });
}

function keyOf(type: string, rows: Planted): object {
  const { person, unit, province, review, indicator } = rows;
  const dated = { Person: person, Unit: unit, Province: province, Indicator: indicator };
  const id = { ...dated, Review: review }[type];
  const isDated = type in dated;
  return { __typename: type, id: id ?? rows.movement, ...(isDated && { on: '2019-01-01' }) };
}

export function keys(): void {
  it.each(Object.entries(callers))('give %s no more of entities', async (_name, caller) => {
    const asked = await askForEntities(caller);
    expect(asked.length).toBeGreaterThan(50);
    expect(complaints(caller, asked).slice(0, 5)).toEqual([]);
  });
}
