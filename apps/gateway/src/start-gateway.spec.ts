import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readGatewayEnvironment } from './environment';
import { startGateway } from './start-gateway';
import { compose, TinyPlatform } from './testing/tiny-platform';

const platform = new TinyPlatform();
const start = (variables: Record<string, string>) =>
  startGateway(readGatewayEnvironment({ PORT: '0', IDE: 'false', ...variables }));

beforeAll(() => platform.start());
afterAll(() => platform.stop());

it.each(['gone.graphql', 'broken.graphql'])('says in one sentence that %s is no supergraph', async (file) => {
  const path = join(platform.folder, file);
  if (file.startsWith('broken')) await writeFile(path, 'type Query { a: Int }');
  await expect(start({ SUPERGRAPH: path })).rejects.toThrow(
    `There is no usable supergraph in ${path}: compose it, or set SUPERGRAPH to one that is.`,
  );
});

it('names the subgraph that it has no URL for', async () => {
  const path = join(platform.folder, 'nowhere.graphql');
  await writeFile(path, compose(undefined, undefined, ''));
  await expect(start({ SUPERGRAPH: path })).rejects.toThrow(
    'The subgraph moons has no URL: set SUBGRAPH_URLS to moons=http://….',
  );
});

it('starts although a subgraph is not there yet', async () => {
  const service = await start({ SUPERGRAPH: platform.file });
  expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
  expect((await fetch(`${service.url}/health/ready`)).status).toBe(503);
  await service.stop();
});

it('stops although operations are being planned ahead', async () => {
  const path = join(platform.folder, 'operation.graphql');
  await writeFile(path, '{ planets { name moons { name } } }');
  const service = await start({ SUPERGRAPH: platform.file, WARM_OPERATIONS: path });
  await expect(service.stop()).resolves.toBeUndefined();
});
