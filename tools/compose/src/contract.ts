import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What the subgraph of another team contributes to the graph, as apps/gateway/src/contract reports it. */
export interface Other {
  name: string;
  types: string[];
  fields: string[];
  sent: string[];
  opened: string[];
  complaints: string[];
}

export interface Contract {
  /** The contract with partners, as SDL. */
  partners: string;
  others: Other[];
}

/**
 * Thrown when the gateway cannot use a supergraph or the contract made from it; its message lists the
 * reasons.
 */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/**
 * The contract of a supergraph, as the built gateway's program prints it.
 * @param ours the platform's own subgraphs
 */
export async function readContract(
  program: string,
  supergraph: string,
  ours: readonly string[],
): Promise<Contract> {
  const child = spawn(process.execPath, [program, ...ours], { stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.on('error', () => undefined).end(supergraph);
  const [code, printed, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (code === 0) return JSON.parse(printed) as Contract;
  if (complaint.startsWith('- '))
    throw new ContractError(`The gateway cannot use what is composed:\n${complaint.trimEnd()}`);
  throw new Error(
    `${program} printed no contract: build the gateway first, or see what it says.\n${complaint}`,
  );
}
