import { AccessRules, given, pageOf } from '@bien-cuong/access';
import { idKeys, type PageRequest, paged, sql, type View, Whole } from '@bien-cuong/database';
import {
  Arg,
  Args,
  ArgsType,
  Directive,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';

import { connectionType, PageArgs } from '../../types/connection';
import { ReadAhead } from '../../reads/read-ahead';
import { Reads } from '../../reads/reads';
import { UUID } from '../../types/scalars';
import type { SubgraphDefinition } from '../../serve/subgraph';
import { OwnRows } from '../own-rows';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A note.' })
class Note {
  @Field(() => UUID)
  id: string;

  @Field(() => String)
  text: string;
}

const NoteConnection = connectionType(Note, 'Note');

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A post.' })
class Post {
  @Field(() => UUID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { nullable: true })
  secret: number | null;

  @Field(() => String, { nullable: true })
  chief: string | null;
}

@ArgsType()
class PostArgs {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => Int, { nullable: true })
  secretAbove?: number | null;

  @Field(() => String, { nullable: true })
  chief?: string | null;
}

@Resolver(() => Post)
class PostResolver {
  @Query(() => [Post], { nullable: true })
  posts(@Args(() => PostArgs) _args: PostArgs, @ReadAhead() posts: Post[]) {
    return posts;
  }

  @Mutation(() => [String], { nullable: true })
  close(@OwnRows() own: { oneOf: string[] } | undefined) {
    return own?.oneOf;
  }

  @FieldResolver(() => NoteConnection)
  notes(@Args(() => PageArgs) _page: PageArgs, @ReadAhead() notes: object) {
    return notes;
  }

  @FieldResolver(() => [Note])
  noted(@Arg('first', () => Int) _first: number, @ReadAhead() noted: Note[]) {
    return noted;
  }
}

export const rules = new AccessRules({
  fields: {
    Query: given('units', 'posts'),
    Mutation: given('naming', 'close'),
    Post: {
      ...given('keys', 'id'),
      ...given('units', 'name', 'notes', 'noted'),
      ...given('birth-dates', 'secret'),
      ...given('people', 'chief'),
    },
    Note: given('recipients', 'id', 'text'),
    ...pageOf('Note'),
  },
  compares: {
    'Query.posts(search)': ['Post.name'],
    'Query.posts(secretAbove)': ['Post.secret'],
    'Query.posts(chief)': ['Post.chief'],
  },
  ofProvinces: ['Note', 'Post', 'Mutation'],
});

export const [ONE = '', TWO = '', THREE = ''] = [1, 2, 3].map(
  (n) => `00000000-0000-4000-8000-00000000000${n}`,
);
const POSTS = sql`(VALUES (${ONE}::uuid, 'A', 11, 'CANARY chief A'), (${TWO}::uuid, 'B', 22, 'CANARY chief B')) p (id, name, secret, chief)`;
const NOTES = sql`(VALUES (${ONE}::uuid, ${ONE}::uuid, 'own 1'), (${TWO}::uuid, ${TWO}::uuid, 'CANARY 2'), (${THREE}::uuid, ${ONE}::uuid, 'own 3')) n (id, province_id, text)`;

const noteView: View = {
  columns: { id: 'n.id', text: 'n.text' },
  attributes: { provinceId: 'n.province_id' },
  entities: (keys) => ({ from: sql`${idKeys(keys)} JOIN ${NOTES} ON n.id = k.id` }),
};
const postView: View = {
  columns: { id: 'p.id', name: 'p.name', secret: 'p.secret', chief: 'p.chief' },
  attributes: { provinceId: 'p.id' },
  entities: (keys) => ({ from: sql`${idKeys(keys)} JOIN ${POSTS} ON p.id = k.id` }),
  rows: {
    notes: (page: PageRequest) => paged({ from: NOTES }, { by: 'n.text', id: 'n.id' }, page),
    noted: ({ first }: { first: number }) => new Whole({ from: NOTES, orderBy: sql`n.text`, limit: first }),
  },
};
const queries: View['rows'] = {
  posts: ({ search, secretAbove, chief }: PostArgs) => ({
    from: POSTS,
    where: [
      search != null && sql`p.name ILIKE ${search}`,
      secretAbove != null && sql`p.secret > ${secretAbove}`,
      chief != null && sql`p.chief ILIKE ${chief}`,
    ],
    orderBy: sql`p.name`,
  }),
};

/** Posts with a secret, a chief and notes; an officer sees those of their own province only. */
export const notedPosts: SubgraphDefinition = {
  database: { name: 'spec', entities: [], migrations: [] },
  mainTable: 'pg_class',
  seed: async () => undefined,
  parts: (dataSource) => ({
    resolvers: [new PostResolver()],
    rules,
    reads: new Reads(dataSource, { Query: { rows: queries }, Post: postView, Note: noteView }),
  }),
};
