import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { workspaceRoot } from '@bien-cuong/testing';

export interface Reference {
  url: string;
  stop(): Promise<void>;
}

/** Starts the hand-written server over a reference database, as a process of its own like the services. */
export async function startReference(databaseUrl: string): Promise<Reference> {
  const child = fork(join(workspaceRoot, 'tools/bench/dist/reference/server.js'), {
    env: { DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
  });
  const ended = once(child, 'exit');
  const [{ url }] = (await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error('The reference server ended before it listened.'))),
  ])) as [{ url: string }];
  return {
    url,
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
