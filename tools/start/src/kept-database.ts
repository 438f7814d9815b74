import { type EmbeddedPostgres, startEmbeddedPostgres } from '@bien-cuong/postgres';
import type { Kept } from './keep-alive';

interface Holder {
  dataDir: string;
  current: () => EmbeddedPostgres | undefined;
  /** Called with each attempt to start a server in place of the one that ended. */
  replace: (starting: Promise<EmbeddedPostgres>) => Promise<void>;
}

/** Keeps the embedded server running, at the same address whenever it is restarted. */
export const keptDatabase = ({ dataDir, current, replace }: Holder): Kept => ({
  name: 'postgres',
  ended: async () => {
    await current()?.ended;
    return 'its process is gone';
  },
  restart: () => replace(startEmbeddedPostgres({ dataDir, port: current()?.port })),
});
