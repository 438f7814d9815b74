import 'reflect-metadata';

import { createDataSource } from '@bien-cuong/database';
import { buildSchema, isObjectType } from 'graphql';

import { buildSubgraph } from './build-schema';
import { ReferenceCheck } from '../writes/reference-check';
import { notedPosts } from '../access/testing/noted-posts';

it('tags fields that no partner may ask for or that lead only to such fields, and types that partners cannot reach', async () => {
  const dataSource = createDataSource(notedPosts.database, 'postgres://');
  const { sdl } = await buildSubgraph(notedPosts.parts(dataSource, new ReferenceCheck()));
  const schema = buildSchema(sdl, { assumeValidSDL: true });
  const isTagged = (node: { astNode?: { directives?: readonly { name: { value: string } }[] } | null }) =>
    node.astNode?.directives?.some(({ name }) => name.value === 'tag') ?? false;
  const objects = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('_'),
  );
  expect(
    objects
      .filter(isTagged)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Mutation', 'Note']);
  const fields = objects.flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => [
          ...(isTagged(field) ? [`${type.name}.${field.name}`] : []),
          ...field.args.filter(isTagged).map(({ name }) => `${type.name}.${field.name}(${name})`),
        ])
      : [],
  );
  expect(fields.sort()).toEqual([
    'NoteConnection.nodes',
    'NoteEdge.node',
    'Post.chief',
    'Post.noted',
    'Post.secret',
    'Query.posts(chief)',
    'Query.posts(secretAbove)',
  ]);
  expect(sdl).toContain('"@tag", "@listSize"]');
});
