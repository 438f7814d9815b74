import 'reflect-metadata';

import { createDataSource, sql, type Views } from '@bien-cuong/database';
import { Directive, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';

import { buildSubgraph } from '../sdl/build-schema';
import { noRules } from '../testing/no-rules';
import { UUID } from '../types/scalars';
import { many, one } from './declared/fields';
import { readsOf } from './declared/reads-of';
import { ReadAhead } from './read-ahead';
import { Reads } from './reads';

@ObjectType()
class Lamp {
  @Field(() => UUID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType()
class Harbour {
  @Field(() => String)
  name: string;
}

@Directive('@key(fields: "code")')
@ObjectType()
class Buoy {
  @Field(() => String)
  code: string;
}

@Resolver(() => Lamp)
class LampResolver {
  @Query(() => [Lamp])
  lamps(@ReadAhead() lamps: Lamp[]) {
    return lamps;
  }

  @Query(() => String)
  motto() {
    return 'Đèn Thử';
  }

  @FieldResolver(() => [Harbour])
  harbours(@ReadAhead() harbours: Harbour[]) {
    return harbours;
  }

  @FieldResolver(() => String)
  greeting(@Root() { name }: Lamp) {
    return `Chào ${name}`;
  }
}

const whole: Views = {
  Query: { rows: { lamps: () => ({ from: sql`lamp l` }) } },
  Lamp: {
    columns: { id: 'l.id', name: 'l.name' },
    rows: { harbours: () => ({ from: sql`harbour h` }) },
  },
  Harbour: { columns: { name: 'h.name' } },
};

const dataSource = createDataSource({ name: 'spec', entities: [], migrations: [] }, 'postgres://');
const start = (views: Views) =>
  buildSubgraph({ resolvers: [new LampResolver()], rules: noRules, reads: new Reads(dataSource, views) });

it('starts when every field is read', async () => {
  await expect(start(whole)).resolves.toBeDefined();
});

it.each<[string, Views, string]>([
  [
    'a field that is no column, has no rows and no resolver of its own',
    { ...whole, Lamp: { ...whole['Lamp'], columns: { id: 'l.id' } } },
    'neither `columns` nor `fields` of its readsOf(…) has it: Lamp.name.',
  ],
  [
    'a field that hands on what nobody reads',
    { ...whole, Lamp: { ...whole['Lamp'], rows: {} } },
    'neither `columns` nor `fields` of its readsOf(…) has it: Lamp.harbours.',
  ],
  ['a query that hands on what nobody reads', { ...whole, Query: {} }, 'how that is read: Query.lamps.'],
  [
    'rows of a type of which nobody says how they are read',
    { Query: whole['Query'] ?? {}, Lamp: whole['Lamp'] ?? {} },
    'Nothing says how its rows are read; declare it by readsOf(…) and name that in subgraph(…): Harbour.',
  ],
  ['the reads of a type that no field has', { ...whole, Ghost: {} }, 'has this type; take it out'],
  [
    'the reads of a field that a type has not',
    { ...whole, Harbour: { columns: { name: 'h.name', depth: 'h.depth' } } },
    'its type has no such field: Harbour.depth.',
  ],
])('refuses %s', async (_what, views, sentence) => {
  await expect(start(views)).rejects.toThrow(sentence);
});

it('refuses a key without rows to find by it', () => {
  expect(() => readsOf(Buoy, { as: 'b' })).toThrow('Entities with the key "code" need `entities`');
});

it('refuses a field that is found by a property its parent row does not have', () => {
  const standsIn = one(Harbour, 'Where it stands.', { by: 'harbourId' });
  expect(() => readsOf(Lamp, { as: 'l', fields: { standsIn } })).toThrow(
    'Lamp.standsIn is found by "harbourId"',
  );
});

it('reads a type without a table by the names of its properties', () => {
  const { view } = readsOf(Lamp, {
    as: 'l',
    fields: { harbours: many(Harbour, 'Where it stands.', { rows: () => ({ from: sql`harbour h` }) }) },
  });
  expect(view.columns).toEqual({ id: 'l."id"', name: 'l."name"' });
  expect(Object.keys(view.rows ?? {})).toEqual(['harbours']);
});
