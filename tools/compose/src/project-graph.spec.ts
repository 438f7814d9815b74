import { join } from 'node:path';
import { compose } from './compose';
import { projectGraph } from './project-graph';

const root = join(__dirname, '..', '..', '..');

it('finds the committed contract in line with the built subgraphs', async () => {
  expect((await compose(projectGraph(root), { check: true })).drifted).toEqual([]);
});
