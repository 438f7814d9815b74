import { freePort } from '@bien-cuong/postgres';
import { allocator, heapOptions } from '@bien-cuong/start/heap';
import { type Subgraph, subgraphNames } from '@bien-cuong/start/subgraphs';
import { openToAll, startOurGateway } from '../gateways/our-gateway';
import { type Program, startProgram } from '../processes/program';
import { whenAnswering } from '../processes/when-answering';
import type { Side } from './side';

export const OPEN = 'four services, open';

/**
 * The same services without sign-in, with the same databases. Comparing with them shows the cost of access
 * rules, and gateways of other makers, which pass no token on, use their subgraphs.
 */
export async function openServices(
  databases: Record<Subgraph, string>,
  postgres: Record<string, number>,
): Promise<Side> {
  await using stack = new AsyncDisposableStack();
  const started = subgraphNames.map((name) => startSubgraph(name, databases[name]));
  const subgraphs: Record<string, string> = {};
  const processes: Record<string, number> = {};
  for (const starting of started) {
    const { program, url } = await starting;
    stack.defer(() => program.stop());
    subgraphs[program.name] = url;
    processes[program.name] = program.pid;
  }
  for (const { program, url } of await Promise.all(started)) await whenAnswering(program, `${url}/graphql`);
  const gateway = await startOurGateway({ subgraphs }, OPEN);
  stack.defer(() => gateway.stop().then(() => undefined));
  const all = stack.move();
  return {
    ...gateway,
    subgraphs,
    processes: { ...gateway.processes, ...processes, ...postgres },
    stop: () => all.disposeAsync(),
  };
}

async function startSubgraph(
  name: Subgraph,
  databaseUrl: string,
): Promise<{ program: Program; url: string }> {
  const port = await freePort();
  const program = startProgram({
    name,
    script: `apps/${name}/dist/src/main.js`,
    env: {
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      REQUESTS_PER_MINUTE: '0',
      ...allocator,
      NODE_OPTIONS: heapOptions.subgraph,
      ...openToAll,
    },
  });
  return { program, url: `http://127.0.0.1:${port}` };
}
