import 'reflect-metadata';

import { sql, type Views, Whole } from '@bien-cuong/database';
import { InvalidInput } from '@bien-cuong/domain';
import { createTestDatabase } from '@bien-cuong/testing';
import {
  Arg,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from 'type-graphql';

import type { SubgraphDefinition } from '../serve/subgraph';
import { noRules } from '../testing/no-rules';
import { subgraphForSpec } from '../testing/subgraph-for-spec';
import { directResolvers } from './direct-resolvers';
import { ReadAhead } from './read-ahead';
import { Reads } from './reads';

@ObjectType()
class Day {
  @Field(() => Int)
  number: number;
}

@Resolver(() => Day)
class DayResolver {
  private readonly week = 7;

  @Query(() => [Day])
  days(@ReadAhead() days: Day[]) {
    return days;
  }

  @FieldResolver(() => [Day])
  later(
    @ReadAhead() days: Day[],
    @Arg('first', () => Int) _first: number,
    @Arg('weeks', () => Int, { defaultValue: 1 }) weeks: number,
  ) {
    return days.map(({ number }) => ({ number: number + weeks * this.week }));
  }

  @FieldResolver(() => [Day])
  before(@ReadAhead() days: Day[], @Root() { number }: Day) {
    return days.filter((day) => day.number < number);
  }

  @FieldResolver(() => [Day])
  @UseMiddleware(async (_, next) => ((await next()) as Day[]).toReversed())
  reversed(@ReadAhead() days: Day[]) {
    return days;
  }

  @FieldResolver(() => Int)
  twice(@Root() { number }: Day) {
    return 2 * number;
  }
}

const numbers = () => ({ from: sql`generate_series(1, 3) n`, orderBy: sql`n` });
const views: Views = {
  Query: { rows: { days: numbers } },
  Day: {
    columns: { number: 'n', twice: 'NULL' },
    rows: {
      later: ({ first }: { first: number }) => {
        if (first < 1) throw new InvalidInput({ vi: '', en: '' }, 'first');
        return new Whole({ ...numbers(), limit: first });
      },
      before: numbers,
      reversed: numbers,
    },
  },
};

const resolver = new DayResolver();
const definition: SubgraphDefinition = {
  database: { name: 'spec', entities: [], migrations: [] },
  mainTable: 'pg_class',
  seed: async () => undefined,
  parts: (dataSource) => ({ resolvers: [resolver], rules: noRules, reads: new Reads(dataSource, views) }),
};

const subgraph = subgraphForSpec(definition, createTestDatabase);

const numbered = (...all: number[]) => all.map((number) => ({ number }));

it('are for methods that take only what was read and their arguments', () => {
  const direct = directResolvers(new Map([[DayResolver, resolver]])) as Record<string, object>;
  expect(Object.keys(direct)).toEqual(['Day']);
  expect(Object.keys(direct['Day'] ?? {})).toEqual(['later']);
});

it('call the method of the instance with its arguments in the right places', async () => {
  const { data, errors, statements } = await subgraph.query(
    '{ days { number later(first: 2) { number } last: later(first: 1, weeks: 2) { number } } }',
  );
  expect(errors).toBeUndefined();
  const along = { later: numbered(8, 9), last: numbered(15) };
  expect(data).toEqual({ days: numbered(1, 2, 3).map((day) => ({ ...day, ...along })) });
  expect(statements).toBe(1);
});

it('leave methods with other parameters or a middleware to type-graphql', async () => {
  const { data } = await subgraph.query('{ days { number before { number } twice reversed { number } } }');
  const [before, reversed] = [[numbered(), numbered(1), numbered(1, 2)], numbered(3, 2, 1)];
  expect(data).toEqual({
    days: [1, 2, 3].map((number) => ({ number, before: before[number - 1], twice: 2 * number, reversed })),
  });
});

it('refuse arguments at the place of the field', async () => {
  const { errors } = await subgraph.query('{ days { later(first: 0) { number } } }');
  expect(errors?.[0]).toMatchObject({ path: ['days', 0, 'later'], extensions: { code: 'BAD_USER_INPUT' } });
});
