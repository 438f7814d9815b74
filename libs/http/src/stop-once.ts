import type { FastifyInstance } from 'fastify';

/** Requests that are still running this long after a stop began are cut off. */
const drainMs = 5_000;
const sweepMs = 50;

interface Stopped {
  apollo: { stop(): Promise<void> };
  onStop?: () => Promise<void>;
}

/**
 * A function that stops a service once, however often it is called: running requests are answered before what
 * they need is closed.
 */
export function stopOnce(app: FastifyInstance, options: Stopped): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    const cutOff = setTimeout(() => app.server.closeAllConnections(), drainMs);
    // A connection whose last answer was sent after closing began stays open and idle, unless it is closed
    // again.
    const sweep = setInterval(() => app.server.closeIdleConnections(), sweepMs);
    try {
      await options.apollo.stop();
    } finally {
      await app.close();
      clearTimeout(cutOff);
      clearInterval(sweep);
      await options.onStop?.();
    }
  };
  return () => (stopping ??= stop());
}
