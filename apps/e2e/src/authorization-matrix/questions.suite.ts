import { platformRules } from '@bien-cuong/access';
import { getIntrospectionQuery } from 'graphql';
import { type Answer, ask } from '../testing/ask';
import { callers, type MatrixCaller } from '../testing/matrix/callers';
import { canaries, canariesIn, sides } from '../testing/matrix/canaries';
import { documentOf, type MatrixDocument, together } from '../testing/matrix/documents';
import { MatrixOperations, ofMutations } from '../testing/matrix/operations';
import { type MatrixAnswer, complaints, inBatches, isAllowed } from './judge';
import { accessOf, schema, stage, subgraphs, tokenOf } from './stage';

const matrix = new MatrixOperations(schema);
const operations = matrix.all();

interface Judged {
  complaints: string[];
  /** The canaries in all answers. */
  seen: Set<string>;
}

const everybody = Object.entries(callers);
/** The first caller's questions are new; at the end they are known, and answered by compiled plans. */
const askers = [
  ...everybody,
  ...everybody.slice(0, 1).map(([name, caller]) => [`${name} again`, caller] as const),
];

const documents = () => {
  const accesses = Object.values(callers).map(accessOf);
  return together(operations, (one) => accesses.map((access) => Number(isAllowed(access, one))).join(''));
};

/**
 * Sends all operations for rows of both provinces. Everybody is asked one before the next, since services remember fewer
 * operations than there are, and making their plans takes longer than answering.
 */
async function askEverybody(): Promise<Record<string, Judged>> {
  const judged = Object.fromEntries(
    askers.map(([name]) => [name, { complaints: [], seen: new Set<string>() } as Judged]),
  );
  await inBatches(documents(), async (document) => {
    for (const [name, caller] of askers) {
      const asked = await askFor(caller, document);
      judged[name]?.complaints.push(...complaints(caller, asked));
      for (const canary of canariesIn(JSON.stringify(asked))) judged[name]?.seen.add(canary);
    }
  });
  return judged;
}

async function askFor(
  caller: MatrixCaller,
  { query, operations: asked, parts }: MatrixDocument,
): Promise<MatrixAnswer[]> {
  const { platform, planted } = stage();
  const variables = Object.fromEntries(
    sides.flatMap((side) => Object.entries(planted[side]).map(([row, id]) => [`${side}_${row}`, id])),
  );
  const token = await tokenOf(caller);
  const answer = await ask<Record<string, unknown>>(platform.url, query, { variables, token });
  // What is refused of the whole says nothing about one.
  if (asked.length > 1 && (!answer.data || answer.errors?.some(({ path }) => path === undefined))) {
    return (await Promise.all(asked.map((one) => askFor(caller, documentOf([one]))))).flat();
  }
  const access = accessOf(caller);
  return parts.map(({ about, operation, alias }) => ({
    about,
    isAllowed: isAllowed(access, operation),
    answer: partOf(answer, alias),
  }));
}

/** The answer to one part, with its own errors and those of the whole. */
const partOf = ({ status, data, errors }: Answer<Record<string, unknown>>, alias: string) => ({
  status,
  data: data?.[alias] ?? null,
  errors: errors?.filter(({ path }) => path === undefined || path[0] === alias),
});

export function questions(): void {
  it('reach every type of the schema, every field and every filter', () => {
    expect(matrix.unreached).toEqual([]);
    const asked = new Set(operations.flatMap(({ coordinates }) => coordinates));
    const left = platformRules.coordinates.filter(
      (one) => !asked.has(one) && !['Mutation', ...ofMutations].includes(one.split('.')[0] ?? ''),
    );
    expect(left).toEqual([]);
  });

  describe('asked of everybody', () => {
    let judged: Record<string, Judged>;
    beforeAll(async () => (judged = await askEverybody()));

    it.each(askers)(
      'show %s what the rules allow, and exactly the canaries that are theirs',
      (name, caller) => {
        expect(judged[name]?.complaints.slice(0, 5)).toEqual([]);
        expect([...(judged[name]?.seen ?? [])].sort()).toEqual(caller.sees.toSorted());
      },
    );
  });

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
