import { platformRules } from '@bien-cuong/access';
import { foldText, type RegisterFacts } from '@bien-cuong/domain';
import { randomUUID } from 'node:crypto';

import type { SubgraphDefinition } from '../serve/subgraph';
import { describeAwkward } from './describe-awkward';
import type { BoxedSubgraph } from './open-subgraph';
import { registerSender, type Values, who } from './register-sender';

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

/** What every register promises, asked of a subgraph of the spec with its real database. */
export function describeRegister(
  { registers = [] }: SubgraphDefinition,
  subgraph: BoxedSubgraph,
  { type, input, change, province }: Sample,
): void {
  const facts = registers.find((register) => register.type === type);
  if (!facts) throw new Error(`There is no register of ${type}.`);
  const { operations } = facts;
  const run = registerSender(subgraph, facts);

  describe(`the register of ${type}`, () => {
    it('makes a record once for each key', async () => {
      const [key, given] = [randomUUID(), input()];
      const first = await run.create(given, { key });
      expect(first).toMatchObject({ made: { version: 1 } });
      expect(await run.create(given, { key })).toEqual(first);
    });

    it('changes what is given, and refuses a version that is no longer the last', async () => {
      const { made } = await run.create(input());
      expect(made && (await run.change(made, change))).toEqual({ made: { ...made, version: 2 } });
      const late = made && (await run.change(made, change));
      expect(late).toMatchObject({
        error: { code: 'CONFLICT', argument: 'version', recorded: { version: 2 } },
      });
    });

    it('changes nothing when nothing is different', async () => {
      const { made } = await run.create(input());
      if (!made) throw new Error('It was not made.');
      const { made: changed } = await run.change(made, change);
      expect(changed && (await run.change(changed, change))).toEqual({ made: changed });
    });

    it('names every field that a new record must have', async () => {
      const required = facts.fields.filter(
        ({ required: must, otherwise }) => must && otherwise === undefined,
      );
      const refused = (await run.check({})).refusals.map(({ argument }) => argument);
      expect(refused).toEqual(expect.arrayContaining(required.map(({ name }) => name)));
    });

    it('finds nothing wrong with a valid record before it is made', async () => {
      expect((await run.check(input())).refusals).toEqual([]);
    });

    if (facts.alike !== undefined)
      it('shows a likely duplicate in any spelling, and makes the record all the same', async () => {
        const name = `Đồn Biên phòng Thử ${process.pid} ${++names}`;
        const given = called(input(), facts, name);
        const { made } = await run.create(given);
        const again = called(given, facts, respelled(name));
        expect((await run.check(again)).alike.map(({ id }) => id)).toContain(made?.id);
        const other = called(given, facts, 'Không giống bản ghi nào');
        expect((await run.check(other)).alike.map(({ id }) => id)).not.toContain(made?.id);
      });

    it('does not know a record that is not there', async () => {
      const nobody = { id: randomUUID(), version: 1 };
      expect(await run.change(nobody, change)).toMatchObject({
        error: { code: 'NOT_FOUND', argument: 'id' },
      });
    });

    if (operations.retire !== undefined)
      it('retires for a reason, and restores', async () => {
        const { made } = await run.create(input());
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
      expect(await run.create(input(), { caller: who('auditor') })).toMatchObject({
        error: { code: 'FORBIDDEN' },
      });
      expect(await run.create(input(), { caller: who('partner') })).toMatchObject({
        error: { code: 'FORBIDDEN' },
      });
    });

    if (province !== undefined)
      it('is open to officers of a province for their own records alone', async () => {
        const given = input();
        const own = who('province', [given[province] as string]);
        const other = who('province', [randomUUID()]);
        const { made } = await run.create(given, { caller: own });
        expect(made).toBeDefined();
        const forbidden = { error: { code: 'FORBIDDEN' } };
        expect(await run.create(input(), { caller: other })).toMatchObject(forbidden);
        expect(made && (await run.change(made, change, { caller: other }))).toMatchObject(forbidden);
        expect(made && (await run.change(made, change, { caller: own }))).toMatchObject({
          made: { version: 2 },
        });
      });
    else
      it('is closed to provinces', async () => {
        expect(await run.create(input(), { caller: who('province', [randomUUID()]) })).toMatchObject({
          error: { code: 'FORBIDDEN' },
        });
      });

    // Last, because what it makes may leave no room for others.
    describeAwkward(facts, subgraph, input);
  });
}

let names = 0;

/** An input with another name; where names change with time, that of its first interval. */
function called(
  input: Values,
  { titledBy, titledIn }: Pick<RegisterFacts, 'titledBy' | 'titledIn'>,
  name: string,
): Values {
  if (titledIn === undefined) return { ...input, [titledBy]: name };
  const [first, ...others] = input[titledIn] as Values[];
  return { ...input, [titledIn]: [{ ...first, [titledBy]: name }, ...others] };
}

/** The same name as somebody in a hurry types it: capitals without accents, the words in another order. */
function respelled(name: string): string {
  const [first = '', ...others] = foldText(name).toUpperCase().split(' ');
  const numbers = others.filter((word) => /\d/.test(word));
  return [...others.filter((word) => !/\d/.test(word)), first, ...numbers].join('  ');
}
