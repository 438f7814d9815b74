import { rmSync, writeFileSync } from 'node:fs';
import { type EmbeddedPostgres, type Held, startEmbeddedPostgres } from '@bien-cuong/postgres';
import { holdDataFolder, makeDataFolder, type RunRecord, runRecordFile } from './data-folder';
import { type Database, openDatabase } from './database';
import type { StartEnvironment } from './environment';
import { type Kept, keepAlive } from './keep-alive';
import { clearLeftOvers } from './left-overs';
import { loopbackPort, requirePort } from './ports';
import { prepareSubgraph } from './prepare-subgraph';
import type { Report } from './report';
import type { Service } from './service';
import { gatewayService, Services, subgraphService } from './services';
import { type Subgraph, subgraphNames, subgraphPorts } from './subgraphs';

/** The whole platform on one machine: database, subgraphs and gateway, in the order they need each other. */
export class Platform {
  private readonly stopped = new AbortController();
  private held?: Held;
  /** The last attempt to start the embedded server, so that a stop in its midst waits for what it has to stop. */
  private starting?: Promise<EmbeddedPostgres | undefined>;
  private server?: EmbeddedPostgres;
  private readonly services = new Services();
  private url?: string;

  constructor(
    private readonly env: StartEnvironment,
    private readonly report: Report,
  ) {}

  /** Starts everything and waits until queries are answered; gives the address of the console. */
  async start(): Promise<string> {
    const { DATA_DIR, PORT } = this.env;
    makeDataFolder(DATA_DIR);
    this.held = holdDataFolder(DATA_DIR);
    await clearLeftOvers(DATA_DIR);
    const port = await requirePort(PORT);
    const opening = this.report.step('database', () => openDatabase(this.env));
    this.starting = opening.then(({ server }) => server);
    const { urls } = await opening;
    this.server = await this.starting;
    this.tellWhereDataAre();
    await this.report.step('tables, seeds and services', (waitingFor) =>
      this.startServices(urls, port, waitingFor),
    );
    this.url = `http://localhost:${port}`;
    this.record();
    return this.url;
  }

  /** Settles only by failing: when something ended that cannot be started again. */
  async keepAlive(): Promise<void> {
    const kept = this.services.all().map((service): Kept => ({
      name: service.options.name,
      ended: () => service.ended,
      restart: () => this.startService(service),
    }));
    if (this.server) kept.push(this.keptDatabase());
    await Promise.all(kept.map((each) => keepAlive(each, this.report, this.stopped.signal)));
  }

  addresses(): Record<string, string> {
    return this.services.addresses();
  }

  /** Process ids by name. */
  processes(): Record<string, number> {
    const postgres = this.server && { postgres: this.server.pid };
    return { supervisor: process.pid, ...postgres, ...this.services.processes() };
  }

  /** Stops everything in the order that lets running queries finish; can be called at any moment. */
  async stop(): Promise<void> {
    this.stopped.abort();
    await this.services.stop();
    const server = await this.starting?.catch(() => undefined);
    await server?.stop();
    if (this.held) rmSync(runRecordFile(this.env.DATA_DIR), { force: true });
    this.held?.release();
  }

  private tellWhereDataAre(): void {
    const { cluster } = this.server ?? {};
    if (cluster === undefined || cluster.startsWith(this.env.DATA_DIR)) return;
    this.report.note(
      `    PostgreSQL may not run as root and others cannot enter the data folder: it lies in ${cluster}`,
    );
  }

  private async startServices(
    urls: Database['urls'],
    port: number,
    waitingFor: (parts: string[]) => void,
  ): Promise<void> {
    const { DATA_DIR: dataDir, SEED: seed } = this.env;
    const waiting = new Set<string>([...subgraphNames, 'gateway']);
    const arrived = (name: string) => {
      waiting.delete(name);
      waitingFor([...waiting]);
    };
    waitingFor([...waiting]);
    const ports = await Promise.all(subgraphNames.map((name) => loopbackPort(subgraphPorts[name])));
    this.services.subgraphs = subgraphNames.map((name, index) =>
      subgraphService({ name, port: ports[index] ?? 0, databaseUrl: urls[name], dataDir }),
    );
    this.services.gateway = gatewayService(port, this.services.subgraphs, dataDir);
    await Promise.all(
      this.services.subgraphs.map(async (service) => {
        const name = service.options.name as Subgraph;
        await prepareSubgraph(name, { url: urls[name], seed, dataDir, signal: this.stopped.signal });
        await this.startService(service);
        arrived(name);
      }),
    );
    await this.startService(this.services.gateway);
    arrived('gateway');
  }

  private async startService(service: Service): Promise<void> {
    if (this.stopped.signal.aborted) return;
    service.start();
    this.record();
    await service.whenReady();
  }

  private keptDatabase(): Kept {
    return {
      name: 'postgres',
      ended: async () => {
        await this.server?.ended;
        return 'its process is gone';
      },
      restart: async () => {
        this.starting = startEmbeddedPostgres({ dataDir: this.env.DATA_DIR, port: this.server?.port });
        this.server = await this.starting;
        this.record();
      },
    };
  }

  private record(): void {
    const record: RunRecord = {
      pid: process.pid,
      url: this.url,
      postgresPort: this.server?.port,
      processes: this.processes(),
    };
    writeFileSync(runRecordFile(this.env.DATA_DIR), `${JSON.stringify(record, null, 2)}\n`);
  }
}
