import { Changes } from './changes';
import { PostgresCarrier } from './postgres-carrier';
import { RedisCarrier } from './redis-carrier';

interface Places {
  /** The subgraph's name. */
  name: string;
  databaseUrl: string;
  /** If set, changes are carried between processes by Redis instead of LISTEN and NOTIFY. */
  redisUrl?: string | undefined;
}

/** Starts following the changes of a subgraph's database. */
export function openChanges({ name, databaseUrl, redisUrl }: Places): Changes {
  const carrier = redisUrl
    ? new RedisCarrier({ databaseUrl, redisUrl, name })
    : new PostgresCarrier(databaseUrl, `bien-cuong ${name} changes`);
  const changes = new Changes(carrier);
  changes.start();
  return changes;
}
