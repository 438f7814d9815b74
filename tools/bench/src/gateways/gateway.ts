import { freePort } from '@bien-cuong/postgres';
import { anybody, type Caller } from '../callers/caller';
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

interface Starting {
  options: (port: number) => Omit<ProgramOptions, 'name'>;
  /** The caller; by default one without a token. */
  caller?: Caller | undefined;
}

/** Starts a gateway on a port of its own and waits until it answers. */
export async function startGateway(name: string, { options, caller = anybody }: Starting): Promise<Side> {
  const port = await freePort();
  const program = startProgram({ name, ...options(port) });
  return sideOf(program, `http://127.0.0.1:${port}/graphql`, caller);
}

async function sideOf(program: Program, url: string, caller: Caller): Promise<Side> {
  try {
    await whenAnswering(program, url, await caller.headers());
  } catch (error) {
    await program.stop();
    throw error;
  }
  const { name, pid, stop } = program;
  return { name, url, caller, processes: { gateway: pid }, stop };
}
