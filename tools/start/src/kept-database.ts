import { type EmbeddedPostgres, startEmbeddedPostgres } from '@bien-cuong/postgres';
import type { Kept } from './keep-alive';

interface Holder {
  dataDir: string;
  current: () => EmbeddedPostgres | undefined;
  /** Gets the attempt to start another one in its place. */
  replace: (starting: Promise<EmbeddedPostgres>) => Promise<void>;
}

/** The embedded server, which comes back at the same address whenever it ended. */
export const keptDatabase = ({ dataDir, current, replace }: Holder): Kept => ({
  name: 'postgres',
  ended: async () => {
    await current()?.ended;
    return 'its process is gone';
  },
  restart: () => replace(startEmbeddedPostgres({ dataDir, port: current()?.port })),
});
