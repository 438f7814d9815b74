import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { readGatewayEnvironment } from '../environment';
import { startGateway } from '../start-gateway';
import { moonsSdl, planetsSdl, solarSystem } from './solar-system';
import type { RunningService } from '@bien-cuong/http';
import type { FormattedExecutionResult } from 'graphql';

/** The supergraph of the two, as in a file. */
export function compose(planets = planetsSdl, moons = moonsSdl, url = 'http://127.0.0.1:1/graphql'): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'planets', url, typeDefs: parse(planets) },
    { name: 'moons', url, typeDefs: parse(moons) },
  ]);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** The gateway and two subgraphs of another domain, all real and over HTTP. */
export class TinyPlatform {
  readonly system = solarSystem();
  folder = '';
  file = '';
  private service: RunningService | undefined;

  get url(): string {
    return this.service?.url ?? '';
  }

  async start(variables: Record<string, string> = {}, supergraph = compose()): Promise<void> {
    const { planets, moons } = this.system;
    await Promise.all([planets.start(), moons.start()]);
    this.folder = await mkdtemp(join(tmpdir(), 'gateway-'));
    this.file = join(this.folder, 'supergraph.graphql');
    await writeFile(this.file, supergraph);
    const environment = readGatewayEnvironment({
      PORT: '0',
      IDE: 'false',
      SUPERGRAPH: this.file,
      SUBGRAPH_URLS: `planets=${planets.url},moons=${moons.url}`,
      SUBGRAPHS: JSON.stringify({ planets: { ours: true }, moons: { ours: true } }),
      SUBGRAPH_TIMEOUT_MS: '400',
      ...variables,
    });
    this.service = await startGateway(environment);
  }

  async stop(): Promise<void> {
    await this.service?.stop();
    await Promise.all([this.system.planets.stop(), this.system.moons.stop()]);
    await rm(this.folder, { recursive: true, force: true });
  }

  async ask(query: string, headers: Record<string, string> = {}): Promise<FormattedExecutionResult> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as FormattedExecutionResult;
  }

  /** The value of a metric, 0 when it was never counted. */
  async metric(line: string): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    return Number(
      text
        .split('\n')
        .find((each) => each.startsWith(line))
        ?.split(' ')
        .at(-1) ?? 0,
    );
  }
}
