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
import { Service } from './service';
import { gatewayService, subgraphService } from './services';
import { type Subgraph, subgraphNames, subgraphPorts } from './subgraphs';

/** Milliseconds for the services to finish what they are answering; together with the database under ten seconds. */
const GATEWAY_PATIENCE = 2_500;
const SUBGRAPH_PATIENCE = 2_000;

/** The whole platform on one machine: database, subgraphs and gateway, in the order they need each other. */
export class Platform {
  private readonly stopped = new AbortController();
  private held?: Held;
  /** The last attempt to start the embedded server, so that a stop in its midst waits for what it has to stop. */
  private starting?: Promise<EmbeddedPostgres | undefined>;
  private server?: EmbeddedPostgres;
  private gateway?: Service;
  private subgraphs: Service[] = [];
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
    await this.report.step('tables, seeds and services', (waitingFor) =>
      this.startServices(urls, port, waitingFor),
    );
    this.url = `http://localhost:${port}`;
    this.record();
    return this.url;
  }

  /** Settles only by failing: when something ended that cannot be started again. */
  async keepAlive(): Promise<void> {
    const services = [...this.subgraphs, this.gateway].filter((service) => service !== undefined);
    const kept = services.map((service): Kept => ({
      name: service.options.name,
      ended: () => service.ended,
      restart: () => this.startService(service),
    }));
    if (this.server) kept.push(this.keptDatabase());
    await Promise.all(kept.map((each) => keepAlive(each, this.report, this.stopped.signal)));
  }

  /** Addresses of the services by name. */
  addresses(): Record<string, string> {
    const services = [...this.subgraphs, this.gateway].filter((service) => service !== undefined);
    return Object.fromEntries(services.map(({ options }) => [options.name, options.url]));
  }

  /** Process ids by name. */
  processes(): Record<string, number> {
    const services = [...this.subgraphs, this.gateway].map((service) => [
      service?.options.name,
      service?.pid,
    ]);
    const all = [['supervisor', process.pid], ['postgres', this.server?.pid], ...services];
    return Object.fromEntries(all.filter(([, pid]) => pid !== undefined)) as Record<string, number>;
  }

  /** Stops everything in the order that lets running queries finish; can be called at any moment. */
  async stop(): Promise<void> {
    this.stopped.abort();
    await this.gateway?.stop(GATEWAY_PATIENCE);
    await Promise.all(this.subgraphs.map((service) => service.stop(SUBGRAPH_PATIENCE)));
    const server = await this.starting?.catch(() => undefined);
    await server?.stop();
    if (this.held) rmSync(runRecordFile(this.env.DATA_DIR), { force: true });
    this.held?.release();
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
    this.subgraphs = subgraphNames.map((name, index) =>
      subgraphService({ name, port: ports[index] ?? 0, databaseUrl: urls[name], dataDir }),
    );
    this.gateway = gatewayService(port, this.subgraphs, dataDir);
    await Promise.all(
      this.subgraphs.map(async (service) => {
        const name = service.options.name as Subgraph;
        await prepareSubgraph(name, { url: urls[name], seed, dataDir, signal: this.stopped.signal });
        await this.startService(service);
        arrived(name);
      }),
    );
    await this.startService(this.gateway);
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
