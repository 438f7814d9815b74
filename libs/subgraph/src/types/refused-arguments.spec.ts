import 'reflect-metadata';

import { limitOf, sql, type Views } from '@bien-cuong/database';
import type { Edtf } from '@bien-cuong/domain';
import { mostRefusals } from '@bien-cuong/http';
import { createTestDatabase } from '@bien-cuong/testing';
import {
  Args,
  ArgsType,
  Field,
  FieldResolver,
  InputType,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';

import { ReadAhead } from '../reads/read-ahead';
import { Reads } from '../reads/reads';
import { DateTime, EDTF, LocalDate, UUID } from './scalars';
import type { SubgraphDefinition } from '../serve/subgraph';
import { noRules } from '../testing/no-rules';
import { subgraphForSpec } from '../testing/subgraph-for-spec';

enum Order {
  RISING = 'RISING',
  FALLING = 'FALLING',
}
registerEnumType(Order, { name: 'Order' });

@InputType()
class DayFilter {
  @Field(() => DateTime, { nullable: true })
  since?: string;

  @Field(() => [UUID], { nullable: true })
  ids?: string[];

  @Field(() => DayFilter, { nullable: true })
  without?: DayFilter;
}

@ArgsType()
class DaysArgs {
  @Field(() => Int, { defaultValue: 2 })
  first: number;

  @Field(() => Order, { defaultValue: Order.RISING })
  order: Order;

  @Field(() => Boolean, { defaultValue: false })
  twice: boolean;

  @Field(() => LocalDate, { nullable: true })
  on?: string;

  @Field(() => EDTF, { nullable: true })
  period?: Edtf;

  @Field(() => UUID, { nullable: true })
  id?: string;

  @Field(() => DayFilter, { nullable: true })
  filter?: DayFilter;
}

@ObjectType()
class Day {
  @Field(() => Int)
  number: number;
}

@Resolver(() => Day)
class DayResolver {
  @Query(() => [Day], { nullable: true })
  days(@Args(() => DaysArgs) _args: DaysArgs, @ReadAhead() days: Day[]) {
    return days;
  }

  @FieldResolver(() => [Day], { nullable: true })
  later(@Args(() => DaysArgs) _args: DaysArgs, @ReadAhead() days: Day[]) {
    return days;
  }
}

const days = ({ first }: DaysArgs) => ({
  from: sql`generate_series(1, 9) n`,
  orderBy: sql`n`,
  limit: limitOf(first),
});

const views: Views = { Query: { rows: { days } }, Day: { columns: { number: 'n' }, rows: { later: days } } };
const definition: SubgraphDefinition = {
  database: { name: 'spec', entities: [], migrations: [] },
  mainTable: 'pg_class',
  seed: async () => undefined,
  parts: (dataSource) => ({
    resolvers: [new DayResolver()],
    rules: noRules,
    reads: new Reads(dataSource, views),
  }),
};

const subgraph = subgraphForSpec(definition, createTestDatabase);

const two = [{ number: 1 }, { number: 2 }];
const refused = (path: (string | number)[], argument: string) =>
  expect.objectContaining({
    path,
    extensions: { code: 'BAD_USER_INPUT', argument },
    message: expect.stringContaining(`"${argument}"`),
  });

const NUL = '00000000-0000-4000-8000-00000000000';

describe.each([
  ['on', 'LocalDate', '2018-02-30', '"2018-02-30"'],
  ['on', 'LocalDate', 20180230, '20180230'],
  ['on', 'LocalDate', '0000-01-01', '"0000-01-01"'],
  ['period', 'EDTF', '2015-02-29', '"2015-02-29"'],
  ['period', 'EDTF', '20180831', '"20180831"'],
  ['period', 'EDTF', '0000', '"0000"'],
  ['period', 'EDTF', 'Y10000', '"Y10000"'],
  ['period', 'EDTF', ['2018'], '["2018"]'],
  ['id', 'UUID', '04', '"04"'],
  ['id', 'UUID', true, 'true'],
])('an argument %s: %s that is %j', (argument, type, value, written) => {
  it('is refused in its own field, and the others are answered', async () => {
    const literal = await subgraph.query(
      `{ bad: days(${argument}: ${written}) { number } good: days { number } }`,
      {},
      'en',
    );
    const variable = await subgraph.query(
      `query ($value: ${type}) { bad: days(${argument}: $value) { number } good: days { number } }`,
      ...[{ value }, 'en'],
    );
    for (const { data, errors } of [literal, variable]) {
      expect(data).toEqual({ bad: null, good: two });
      expect(errors).toEqual([refused(['bad'], argument)]);
      expect(errors?.[0]?.message).toBe(`Argument "${argument}": ${written} is not a valid ${type}.`);
    }
  });

  it('is refused on each row it is selected on', async () => {
    const below = (value: string) =>
      `{ days { number later(${argument}: ${value}) { number } other: later(first: 1) { number } } }`;
    const literal = await subgraph.query(below(written), {}, 'en');
    const variable = await subgraph.query(`query ($value: ${type}) ${below('$value')}`, { value }, 'en');
    for (const { data, errors } of [literal, variable]) {
      expect(data).toEqual({ days: two.map((day) => ({ ...day, later: null, other: [{ number: 1 }] })) });
      expect(errors).toEqual([0, 1].map((row) => refused(['days', row, 'later'], argument)));
    }
  });
});

it.each([
  ['since', '{ since: "0000-01-01T00:00:00Z" }'],
  ['without.since', '{ without: { since: "2026-02-30T00:00:00Z" } }'],
  ['ids.1', `{ ids: ["${NUL}1", "no id"] }`],
  ['without.ids.0', '{ without: { ids: "no id" } }'],
])('names the input field %s in %s', async (field, filter) => {
  const value = JSON.parse(filter.replaceAll(/(\w+):(?= )/g, '"$1":')) as object;
  const literal = await subgraph.query(
    `{ bad: days(filter: ${filter}) { number } good: days { number } }`,
    {},
    'en',
  );
  const variable = await subgraph.query(
    'query ($value: DayFilter) { bad: days(filter: $value) { number } good: days { number } }',
    ...[{ value }, 'en'],
  );
  for (const { data, errors } of [literal, variable]) {
    expect(data).toEqual({ bad: null, good: two });
    expect(errors).toEqual([refused(['bad'], field)]);
  }
});

describe('an argument that is refused in many places', () => {
  const every = (count: number, argument = 'on: "2018-02-30"') =>
    `{ days { number ${Array.from({ length: count }, (_, n) => `a${n}: later(${argument}) { number }`).join(' ')} } }`;

  it('has an error in each as long as these are few', async () => {
    const { data, errors } = await subgraph.query(every(mostRefusals / 2), {}, 'en');
    expect(data).toMatchObject({ days: [{ number: 1, a0: null }, { number: 2 }] });
    expect(errors).toHaveLength(mostRefusals);
  });

  it('makes the whole query fail, with one error that says what is wrong', async () => {
    for (const language of ['en', 'vi']) {
      const { data, errors } = await subgraph.query(every(mostRefusals / 2 + 1), {}, language);
      expect(data).toBeNull();
      expect(errors).toEqual([
        {
          message: expect.stringMatching(
            /"2018-02-30".*LocalDate.*\. (That is refused|Có quá nhiều)/,
          ) as string,
          extensions: { code: 'BAD_USER_INPUT', argument: 'on' },
        },
      ]);
    }
  });
});

it('reads nothing for a field that refuses its arguments', async () => {
  const { statements } = await subgraph.query('{ bad: days(on: "2018-02-30") { number } }');
  expect(statements).toBe(0);
});

describe.each([
  ['first', 'Int', 'Int!'],
  ['order', 'Order', 'Order!'],
  ['twice', 'Boolean', 'Boolean!'],
])('an argument %s that has a default', (argument, type, strict) => {
  it('may be left out but not be null', async () => {
    const query = `query ($value: ${type}) { given: days(${argument}: $value) { number } good: days { number } }`;
    const { data, errors } = await subgraph.query(query, { value: null }, 'en');
    expect(data).toEqual({ given: null, good: two });
    expect(errors).toEqual([refused(['given'], argument)]);
    expect(errors?.[0]?.message).toBe(`Argument "${argument}": null is not a valid ${strict}.`);
    expect(await subgraph.query(query)).toMatchObject({ data: { given: two }, errors: undefined });
  });

  it('is refused on each row when it is null', async () => {
    const query = `query ($value: ${type}) { days { ...Below } } fragment Below on Day { number later(${argument}: $value) { number } }`;
    const { data, errors } = await subgraph.query(query, { value: null }, 'en');
    expect(data).toEqual({ days: two.map((day) => ({ ...day, later: null })) });
    expect(errors).toEqual([0, 1].map((row) => refused(['days', row, 'later'], argument)));
    expect(await subgraph.query(query)).toMatchObject({ data: { days: [{ later: two }, { later: two }] } });
  });
});
