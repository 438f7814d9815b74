import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from '@bien-cuong/postgres';
import { makeTemporaryFolder } from './temporary-folder';

const SETTINGS = { fsync: 'off' };

/** A PostgreSQL server for one spec, which may stop or kill it and start it again at the same address. */
export class OwnPostgres {
  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
  ) {}

  static async start(): Promise<OwnPostgres> {
    const folder = makeTemporaryFolder();
    return new OwnPostgres(folder, await run(folder));
  }

  /** The URL for the server's administrator. */
  get url(): string {
    return this.server.url;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  /** Ends it at once, like a crash. */
  async kill(): Promise<void> {
    process.kill(this.server.pid, 'SIGKILL');
    await this.server.ended;
  }

  async startAgain(): Promise<void> {
    this.server = await run(this.folder, this.server.port);
  }

  async remove(): Promise<void> {
    await this.server.stop();
    await removeEmbeddedPostgres(this.folder);
  }
}

const run = (dataDir: string, port?: number): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({
    dataDir,
    settings: SETTINGS,
    durable: false,
    ...(port !== undefined && { port }),
  });
