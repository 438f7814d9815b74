import { join } from 'node:path';

import { sql } from '@bien-cuong/database';
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { one } from '../../../reads/declared/fields';
import { readsOf } from '../../../reads/declared/reads-of';
import { subgraph } from '../../../serve/declared-subgraph';
import type { SubgraphDefinition } from '../../../serve/subgraph';
import { noRules } from '../../../testing/no-rules';
import { Kept } from '../../../types/kept';
import { UUID } from '../../../types/scalars';
import { line } from '../field-kinds';
import { label } from '../kept-field';
import { to } from '../reference-kinds';
import { register } from '../register';

enum Light {
  DARK = 'DARK',
  LIT = 'LIT',
}

registerEnumType(Light, { name: 'Light' });

@Directive('@key(fields: "id")')
@ObjectType()
@Entity()
export class Lantern extends Kept {
  @Field(() => UUID)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  @Column('text')
  name: string;

  @Field(() => Light)
  @Column('text')
  status: Light;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  colour: string | null;

  @Column('uuid', { nullable: true })
  besideId: string | null;
}

const lanternReads = readsOf(Lantern, {
  as: 'l',
  queries: {
    lantern: one(Lantern, 'One lantern.', {
      nullable: true,
      args: { name: { type: String, description: 'What it is called.' } },
      rows: ({ name }: { name: string }) => ({ from: sql`lantern l`, where: [sql`l.name = ${name}`] }),
    }),
  },
});

const lanternRegister = register(Lantern, {
  words: { one: label('đèn', 'lantern'), many: label('đèn', 'lanterns') },
  keptBy: 'keeping-records',
  titledBy: 'name',
  fields: { name: line(label('Tên', 'Name')) },
  starts: () => ({ status: Light.DARK }),
  unique: ['name'],
  status: { field: 'status', words: { DARK: label('Tắt', 'Dark'), LIT: label('Sáng', 'Lit') } },
  commands: {
    light: {
      label: label('Thắp', 'Light'),
      description: 'Lights a lantern.',
      from: ['DARK'],
      fields: {
        colour: line(label('Màu', 'Colour'), { description: 'Its colour.', longest: 5 }),
        besideId: {
          ...to(() => Lantern, 'Lantern', label('Cạnh', 'Beside'), { description: 'Where it stands.' }),
          optional: true,
        },
      },
      unless: [({ given }) => given['colour'] === 'black' && label('Đen không sáng.', 'Black is no light.')],
      does: ({ set, given }) => set({ status: Light.LIT, ...given }),
    },
    hand: {
      label: label('Truyền lửa', 'Hand on'),
      description: 'Puts a lantern out and lights the one beside it, which is returned.',
      from: ['LIT'],
      does: async ({ record: { besideId }, set, manager }) => {
        await set({ status: Light.DARK });
        await manager.update(Lantern, besideId ?? '', { status: Light.LIT });
        return besideId ?? undefined;
      },
    },
  },
  retire: { unless: [] },
});

const declared = subgraph({
  name: 'lanterns',
  reads: [lanternReads],
  registers: [lanternRegister],
  migrations: join(__dirname, 'migrations'),
  seed: { into: Lantern, with: () => Promise.resolve() },
});

/** Lanterns that are kept, with commands that are given something and that return another record. */
export const lanterns: SubgraphDefinition = {
  ...declared,
  parts: (...given) => ({ ...declared.parts(...given), rules: noRules }),
};
