import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { EmbeddedPostgres, Held } from '@bien-cuong/postgres';
import { holdDataFolder, makeDataFolder, type RunRecord, runRecordFile } from './data-folder';
import { type Database, openDatabase } from './database';
import { addDemoData } from './demo-data';
import type { StartEnvironment } from './environment';
import { type Kept, keepAlive } from './keep-alive';
import { identityKeysEnv } from './identity-keys';
import { keptDatabase } from './kept-database';
import { clearLeftOvers } from './left-overs';
import { OperatorError } from './operator-error';
import { requirePort } from './ports';
import { type Credential, prepareDatabase, prepareSubgraphs } from './prepare-database';
import type { Report } from './report';
import type { Service } from './service';
import { Services } from './services';
import { databaseNames } from './subgraphs';

/**
 * The whole platform on one machine: database and services, started in the order in which they need each
 * other.
 */
export class Platform {
  private readonly stopped = new AbortController();
  private held?: Held;
  /**
   * The last attempt to start the embedded server, so that a stop during a start waits for the server it has
   * to stop.
   */
  private starting?: Promise<EmbeddedPostgres | undefined>;
  private server?: EmbeddedPostgres;
  private readonly services = new Services();
  private url?: string;
  /** The accounts and clients that this start has created. */
  readonly credentials: Credential[] = [];

  constructor(
    private readonly env: StartEnvironment,
    private readonly report: Report,
  ) {}

  /** Starts everything and waits until queries are answered; returns the URL of the console. */
  async start(): Promise<string> {
    const { DATA_DIR, PORT, HOST } = this.env;
    makeDataFolder(DATA_DIR);
    this.held = holdDataFolder(DATA_DIR);
    await clearLeftOvers(DATA_DIR);
    const port = await requirePort(PORT, HOST);
    const opening = this.report.step('database', (waitingFor) =>
      openDatabase(this.env, (what) => waitingFor([what])),
    );
    this.starting = opening.then(({ server }) => server);
    const { urls } = await opening;
    this.server = await this.starting;
    this.tellWhereDataAre();
    await this.report.step('tables, seeds and services', (waitingFor) =>
      this.startServices(urls, port, waitingFor).catch((error: unknown) => this.blame(error)),
    );
    this.url = this.publicUrl(port);
    this.record();
    return this.url;
  }

  /** Never resolves; rejects when something ended that cannot be restarted. */
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

  /** Stops everything in an order that lets running queries finish; can be called at any moment. */
  async stop(): Promise<void> {
    this.stopped.abort();
    await this.services.stop();
    const server = await this.starting?.catch(() => undefined);
    await server?.stop();
    if (this.held) rmSync(runRecordFile(this.env.DATA_DIR), { force: true });
    this.held?.release();
  }

  /** Replaces an error of the database by its cause, where that is that the disk cannot be written. */
  private blame(error: unknown): never {
    const trouble = this.server?.trouble();
    throw trouble === undefined ? error : new OperatorError(trouble);
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
    const { DATA_DIR: dataDir, MODE: mode, HOST: host } = this.env;
    const front = await this.services.make({
      mode,
      port,
      host,
      databaseUrls: urls,
      dataDir,
      publicUrl: this.publicUrl(port),
      signIn: this.signIn(),
      identityEnv: identityKeysEnv(this.env),
      elsewhere: this.env.SUBGRAPH_URLS,
    });
    const names = databaseNames.filter((name) => name !== 'identity' || this.services.identity);
    const waiting = new Set<string>([...names, front.options.name]);
    const arrived = (name: string) => {
      waiting.delete(name);
      waitingFor([...waiting]);
    };
    waitingFor([...waiting]);
    const prepared = this.prepareSubgraphs(urls);
    await Promise.all(
      names.map(async (name) => {
        await (name === 'identity' ? this.prepareIdentity(urls.identity) : prepared);
        const service = this.services.all().find(({ options }) => options.name === name);
        if (service) await this.startService(service);
        arrived(name);
      }),
    );
    if (this.env.DEMO) {
      waitingFor(['fictitious data', front.options.name]);
      await addDemoData(urls, { dataDir, signal: this.stopped.signal });
    }
    await this.startService(front, (parts) => waitingFor([...waiting, ...parts]));
    arrived(front.options.name);
  }

  private prepareSubgraphs(urls: Database['urls']): Promise<void> {
    const { DATA_DIR: dataDir, SEED: seed } = this.env;
    return prepareSubgraphs(urls, { seed, dataDir, signal: this.stopped.signal });
  }

  private async prepareIdentity(url: string): Promise<void> {
    const { DATA_DIR: dataDir, SEED: seed, DEMO } = this.env;
    const asked = { url, seed, dataDir, env: { DEMO: String(DEMO) }, signal: this.stopped.signal };
    this.credentials.push(...(await prepareDatabase('identity', asked)));
  }

  private publicUrl(port: number): string {
    return this.env.PUBLIC_URL?.replace(/\/+$/, '') ?? `http://localhost:${port}`;
  }

  private signIn(): 'own' | 'given' | 'none' {
    if (!this.env.SIGN_IN) return 'none';
    return this.env.OIDC_ISSUER === undefined ? 'own' : 'given';
  }

  private async startService(service: Service, waitingFor?: (parts: string[]) => void): Promise<void> {
    if (this.stopped.signal.aborted) return;
    service.start();
    this.record();
    await service.whenReady(waitingFor);
  }

  private keptDatabase(): Kept {
    return keptDatabase({
      dataDir: this.env.DATA_DIR,
      current: () => this.server,
      replace: async (starting) => {
        this.starting = starting;
        this.server = await starting;
        this.record();
      },
    });
  }

  private record(): void {
    const record: RunRecord = {
      pid: process.pid,
      url: this.url,
      postgresPort: this.server?.port,
      processes: this.processes(),
    };
    const file = runRecordFile(this.env.DATA_DIR);
    // Replaced as a whole, so that nobody reads a half-written file.
    writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
}
