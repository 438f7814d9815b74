import { platformRules } from '@bien-cuong/access';
import type { DomainError, RegisterFacts } from '@bien-cuong/domain';
import type { Identity } from '@bien-cuong/tokens';
import { randomUUID } from 'node:crypto';

import type { SubgraphDefinition } from '../serve/subgraph';
import type { BoxedSubgraph } from './open-subgraph';

type Values = Readonly<Record<string, unknown>>;

/** A record of a register, for its tests. */
interface Sample {
  type: string;
  /** A whole new record, another one each time where something must be unique. */
  input: () => Values;
  /** A field and another value of it. */
  change: Values;
  /** Where the records belong to provinces: the property with the province. */
  province?: string;
}

interface Answer {
  made?: { id: string; version: number; retiredOn?: string | null };
  error?: { code?: string; argument?: string; recorded?: object };
}

/** What every register promises, asked of a subgraph of the spec with its real database. */
export function describeRegister(
  { registers = [] }: SubgraphDefinition,
  subgraph: BoxedSubgraph,
  { type, input, change, province }: Sample,
): void {
  const facts = registers.find((register) => register.type === type);
  if (!facts) throw new Error(`There is no register of ${type}.`);
  const { operations } = facts;
  const run = sender(subgraph, facts);
  const create = (asking?: Identity, key?: string, given = input()) => run.create(given, asking, key);

  describe(`the register of ${type}`, () => {
    it('makes a record once for each key', async () => {
      const [key, given] = [randomUUID(), input()];
      const first = await create(HEADQUARTERS, key, given);
      expect(first).toMatchObject({ made: { version: 1 } });
      expect(await create(HEADQUARTERS, key, given)).toEqual(first);
    });

    it('changes what is given, and refuses a version that is no longer the last', async () => {
      const { made } = await create();
      expect(made && (await run.change(made, change))).toEqual({ made: { ...made, version: 2 } });
      const late = made && (await run.change(made, change));
      expect(late).toMatchObject({
        error: { code: 'CONFLICT', argument: 'version', recorded: { version: 2 } },
      });
    });

    it('changes nothing when nothing is different', async () => {
      const { made } = await create();
      if (!made) throw new Error('It was not made.');
      const { made: changed } = await run.change(made, change);
      expect(changed && (await run.change(changed, change))).toEqual({ made: changed });
    });

    it('names every field that a new record must have', async () => {
      const required = facts.fields.filter(
        ({ required: must, otherwise }) => must && otherwise === undefined,
      );
      const refused = (await run.check({})).map(({ argument }) => argument);
      expect(refused).toEqual(expect.arrayContaining(required.map(({ name }) => name)));
    });

    it('finds nothing wrong with a valid record before it is made', async () => {
      expect(await run.check(input())).toEqual([]);
    });

    it('does not know a record that is not there', async () => {
      const nobody = { id: randomUUID(), version: 1 };
      expect(await run.change(nobody, change)).toMatchObject({
        error: { code: 'NOT_FOUND', argument: 'id' },
      });
    });

    if (operations.retire !== undefined)
      it('retires for a reason, and restores', async () => {
        const { made } = await create();
        if (!made) throw new Error('It was not made.');
        expect(await run.retire(made, ' ')).toMatchObject({
          error: { code: 'BAD_USER_INPUT', argument: 'reason' },
        });
        const { made: retired } = await run.retire(made, 'Nhập nhầm');
        expect(retired).toMatchObject({ version: 2, retiredOn: expect.any(String) });
        if (!retired) return;
        expect(await run.change(retired, change)).toMatchObject({
          error: { code: 'CONFLICT', argument: 'id' },
        });
        expect(await run.restore(retired)).toMatchObject({ made: { version: 3, retiredOn: null } });
      });

    it('requires the rights that it tells of', () => {
      const { create: made, change: changed, retire = changed, restore = changed } = operations;
      for (const name of [made, changed, retire, restore])
        expect([name, platformRules.rightOf('Mutation', name)]).toEqual([name, facts.keptBy]);
      for (const { name, right } of facts.commands)
        expect([name, platformRules.rightOf('Mutation', name)]).toEqual([name, right]);
    });

    it('is closed to those who only read', async () => {
      expect(await create(who('auditor'))).toMatchObject({ error: { code: 'FORBIDDEN' } });
      expect(await create(who('partner'))).toMatchObject({ error: { code: 'FORBIDDEN' } });
    });

    if (province !== undefined)
      it('is open to officers of a province for their own records alone', async () => {
        const given = input();
        const own = who('province', [given[province] as string]);
        const other = who('province', [randomUUID()]);
        const { made } = await create(own, undefined, given);
        expect(made).toBeDefined();
        const forbidden = { error: { code: 'FORBIDDEN' } };
        expect(await create(other)).toMatchObject(forbidden);
        expect(made && (await run.change(made, change, other))).toMatchObject(forbidden);
        expect(made && (await run.change(made, change, own))).toMatchObject({ made: { version: 2 } });
      });
    else
      it('is closed to provinces', async () => {
        expect(await create(who('province', [randomUUID()]))).toMatchObject({ error: { code: 'FORBIDDEN' } });
      });
  });
}

const who = (role: Identity['roles'][number], provinces: string[] = []): Identity => ({
  subject: `nguyen-van-thu-${role}`,
  clientId: 'console',
  roles: [role],
  provinces,
  scopes: role === 'partner' ? ['movements:read', 'figures:read', 'awards:read'] : [],
  expires: Number.MAX_SAFE_INTEGER,
});

const HEADQUARTERS = who('headquarters');

/** Sends the operations of a register. */
function sender(subgraph: BoxedSubgraph, { type, operations }: RegisterFacts) {
  const shown = operations.retire === undefined ? 'id version' : 'id version retiredOn';
  const send = async (document: string, variables: Values, caller: Identity): Promise<Answer> => {
    const { data, errors } = await subgraph.query<{ made: Answer['made'] | null }>(
      document,
      variables,
      'en',
      {
        caller,
      },
    );
    return {
      ...(data?.made && { made: data.made }),
      ...(errors && { error: (errors[0]?.extensions ?? {}) as NonNullable<Answer['error']> }),
    };
  };
  const seen = '$id: UUID!, $version: Int!';
  const at = 'id: $id, version: $version';
  return {
    create: (input: Values, caller = HEADQUARTERS, key: string | null = null) =>
      send(
        `mutation ($input: Create${type}Input!, $key: String) {
          made: ${operations.create}(input: $input, idempotencyKey: $key) { ${shown} } }`,
        { input, key },
        caller,
      ),
    change: ({ id, version }: NonNullable<Answer['made']>, input: Values, caller = HEADQUARTERS) =>
      send(
        `mutation (${seen}, $input: Change${type}Input!) { made: ${operations.change}(${at}, input: $input) { ${shown} } }`,
        { id, version, input },
        caller,
      ),
    retire: ({ id, version }: NonNullable<Answer['made']>, reason: string) =>
      send(
        `mutation (${seen}, $reason: String!) { made: ${operations.retire}(${at}, reason: $reason) { ${shown} } }`,
        { id, version, reason },
        HEADQUARTERS,
      ),
    restore: ({ id, version }: NonNullable<Answer['made']>) =>
      send(
        `mutation (${seen}) { made: ${operations.restore}(${at}) { ${shown} } }`,
        { id, version },
        HEADQUARTERS,
      ),
    check: async (input: Values) => {
      const { data, errors } = await subgraph.query<{
        check: { refusals: Pick<DomainError, 'argument' | 'code'>[] };
      }>(
        `query ($input: Check${type}Input!) { check: ${operations.check}(input: $input) { refusals { argument code message } } }`,
        { input },
        'en',
        { caller: HEADQUARTERS },
      );
      if (!data?.check) throw new Error(`It was not checked: ${JSON.stringify(errors)}`);
      return data.check.refusals;
    },
  };
}
