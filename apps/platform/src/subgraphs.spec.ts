import 'reflect-metadata';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphSdl } from '@bien-cuong/subgraph';
import { workspaceRoot } from '@bien-cuong/testing';
import { definitions, subgraphNames } from './subgraphs';

/**
 * type-graphql keeps one list of classes for the whole process, and several subgraphs have classes of the
 * same name (Province, Person, Unit). Each schema must only have its own classes, whichever was built first.
 */
it.each([
  ['in one order', subgraphNames],
  ['in the other', subgraphNames.toReversed()],
])('every subgraph keeps its own schema beside the others, %s', async (_, names) => {
  for (const name of names) {
    const committed = readFileSync(join(workspaceRoot, `apps/${name}/schema.graphql`), 'utf8');
    expect(await subgraphSdl(definitions[name])).toBe(committed);
  }
});
