import { freePort } from '@bien-cuong/postgres';
import { type Program, type ProgramOptions, startProgram } from '../processes/program';
import { whenAnswering } from '../processes/when-answering';
import type { Side } from '../sides/side';

/** What a gateway is started with. */
export interface Over {
  /** The URLs of the subgraphs, by name. */
  subgraphs: Record<string, string>;
  /** The only core that the gateway may use. */
  core?: number;
}

/** Starts a gateway on a port of its own and waits until it answers. */
export async function startGateway(
  name: string,
  options: (port: number) => Omit<ProgramOptions, 'name'>,
): Promise<Side> {
  const port = await freePort();
  const program = startProgram({ name, ...options(port) });
  return sideOf(program, `http://127.0.0.1:${port}/graphql`);
}

async function sideOf(program: Program, url: string): Promise<Side> {
  try {
    await whenAnswering(program, url);
  } catch (error) {
    await program.stop();
    throw error;
  }
  const { name, pid, stop } = program;
  return { name, url, processes: { gateway: pid }, stop };
}
