import { join } from 'node:path';

import { EdtfColumns, insertMissing, sql } from '@bien-cuong/database';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm';

import { filter } from '../../../reads/declared/arguments';
import { listed, many, one, pages } from '../../../reads/declared/fields';
import { readsOf } from '../../../reads/declared/reads-of';
import { noRules } from '../../../testing/no-rules';
import { Dated } from '../../../types/dated';
import { EDTF, UUID } from '../../../types/scalars';
import { subgraph } from '../../declared-subgraph';
import type { SubgraphDefinition } from '../../subgraph';

@Directive('@key(fields: "id")')
@ObjectType()
@Entity()
export class Star extends Dated {
  @Field(() => UUID)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String)
  @Column('text')
  fullName: string;

  /** The name is a reserved word in SQL. */
  @Field(() => Int)
  @Column('integer')
  order: number;

  @Field(() => EDTF, { nullable: true })
  @Column(() => EdtfColumns)
  seen: EdtfColumns | null;

  @Field(() => String)
  greeting: string;
}

@ObjectType()
@Entity()
export class Planet {
  @Field(() => UUID)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Column('uuid')
  starId: string;
}

const BY_NAME = { by: 'p.name COLLATE "C"', id: 'p.id' };

export const planetReads = readsOf(Planet, {
  as: 'p',
  fields: { star: one(Star, 'What it goes round.', { by: 'starId' }) },
});

export const starReads = readsOf(Star, {
  as: 's',
  history: true,
  columns: { greeting: `'Chào ' || s.full_name` },
  fields: listed('planets', Planet, 'What goes round it.', {
    rows: () => ({ from: sql`planet p`, where: [sql`p.star_id = parent.id`] }),
    order: BY_NAME,
    filters: {
      search: filter(String, 'Part of a name.', (search: string) => sql`p.name ILIKE ${`%${search}%`}`),
    },
  }),
  queries: {
    star: one(Star, 'One star.', { nullable: true, byId: 'Identity of the star.' }),
    stars: many(Star, 'All stars.', {
      nullable: true,
      rows: () => ({ from: sql`star s`, orderBy: sql`s."order"` }),
      filters: {
        planet: filter(
          String,
          'Only those that a planet of this name goes round; NOT_FOUND when there is none.',
          (name: string) => sql`EXISTS (SELECT FROM planet n WHERE n.star_id = s.id AND n.name = ${name})`,
          (name) => sql`EXISTS (SELECT FROM planet n WHERE n.name = ${name})`,
        ),
      },
    }),
    planets: pages(Planet, 'All planets.', {
      nullable: true,
      args: { above: { type: String, nullable: true, description: 'Only names after this one.' } },
      rows: ({ above }: { above?: string | null }) => ({
        from: sql`planet p`,
        where: [above != null && sql`p.name > ${above}`],
      }),
      order: BY_NAME,
    }),
  },
});

export const [SUN = '', VEGA = '', EARTH = '', MARS = ''] = [1, 2, 3, 4].map(
  (n) => `00000000-0000-4000-8000-00000000000${n}`,
);

async function seed(manager: EntityManager): Promise<void> {
  const dates = { validFrom: '2000-01-01', validTo: null };
  await insertMissing(manager, Star, [
    { id: SUN, fullName: 'Mặt Trời', order: 1, seen: EdtfColumns.of('2009/2019'), ...dates },
    { id: VEGA, fullName: 'Sao Chức Nữ', order: 2, ...dates },
  ]);
  await insertMissing(manager, Planet, [
    { id: EARTH, name: 'Earth', starId: SUN },
    { id: MARS, name: 'Mars', starId: SUN },
  ]);
}

const declared = subgraph({
  name: 'sky',
  reads: [starReads, planetReads],
  migrations: join(__dirname, 'migrations'),
  seed: { into: Star, with: seed },
});

/** Stars and what orbits them, with every kind of field that can be declared. */
export const sky: SubgraphDefinition = {
  ...declared,
  parts: (...given) => ({ ...declared.parts(...given), rules: noRules }),
};
