import { platformRules } from '@bien-cuong/access';
import { getIntrospectionQuery } from 'graphql';
import { ask } from '../testing/ask';
import { callers, type MatrixCaller } from '../testing/matrix/callers';
import { canaries, canariesIn } from '../testing/matrix/canaries';
import { MatrixOperations } from '../testing/matrix/operations';
import { type MatrixAnswer, complaints, inBatches, isAllowed } from './judge';
import { accessOf, schema, sides, stage, subgraphs, tokenOf } from './stage';

const matrix = new MatrixOperations(schema);
const operations = matrix.all();

/** Sends all operations for rows of both provinces. */
async function askAll(caller: MatrixCaller): Promise<MatrixAnswer[]> {
  const [access, token] = [accessOf(caller), await tokenOf(caller)];
  const { platform, planted } = stage();
  const cells = sides.flatMap((side) => operations.map((operation) => ({ side, operation })));
  return inBatches(cells, async ({ side, operation }) => ({
    about: `${side}: ${operation.about}`,
    isAllowed: isAllowed(access, operation),
    answer: await ask(platform.url, operation.query, { variables: planted[side], token }),
  }));
}

export function questions(): void {
  it('reach every type of the schema, every field and every filter', () => {
    expect(matrix.unreached).toEqual([]);
    const asked = new Set(operations.flatMap(({ coordinates }) => coordinates));
    const left = platformRules.coordinates.filter((one) => !asked.has(one) && !one.startsWith('Mutation.'));
    expect(left).toEqual([]);
  });

  it.each(Object.entries(callers))(
    'show %s what the rules allow, and exactly the canaries that are theirs',
    async (_name, caller) => {
      const asked = await askAll(caller);
      expect(complaints(caller, asked)).toEqual([]);
      const seen = new Set(asked.flatMap(({ answer }) => canariesIn(JSON.stringify(answer))));
      expect([...seen].sort()).toEqual(caller.sees.toSorted());
    },
  );

  it('have a canary in everything that is hidden from some caller', () => {
    expect(Object.keys(canaries).sort()).toEqual(callers['headquarters']?.sees.toSorted());
  });

  it('show partners a schema without persons, others the whole of it', async () => {
    const names = ['Person', 'birthDate', 'recipient', 'issuedBy', 'named', 'nameAward'];
    const seen = async (caller: MatrixCaller | undefined) => {
      if (!caller) throw new Error('Nobody has this name.');
      const token = await tokenOf(caller);
      const { data } = await ask(stage().platform.url, getIntrospectionQuery(), { token });
      const text = JSON.stringify(data);
      expect(text).toContain('"Province"');
      return names.filter((name) => text.includes(`"${name}"`));
    };
    expect(await seen(callers['partner with every scope'])).toEqual([]);
    expect(await seen(callers['somebody without a role'])).toEqual([]);
    expect(await seen(callers['province officer'])).toEqual(names);
  });

  it('are not answered without a token', async () => {
    const { url, services } = stage().platform;
    expect(await ask(url, '{ provinces { name } }')).toMatchObject({ status: 401, data: null });
    for (const name of subgraphs)
      expect(await ask(services[name] ?? '', '{ __typename }')).toMatchObject({ status: 401, data: null });
  });
}
