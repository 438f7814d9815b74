import type { RunningService } from './serve-graphql';

const limitMs = 9_000;

/**
 * Stops the service, then the process, on SIGINT, SIGTERM, or when the parent that started it with an IPC
 * channel dies. Exits 0, or 1 when stopping failed or took too long.
 */
export function stopOnSignals(service: RunningService): void {
  let stopping = false;
  const stop = (): void => {
    // Ctrl-C reaches the whole process group, and then the parent asks as well: one stop is enough.
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), limitMs).unref();
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (!process.send) return;
  if (process.connected) process.once('disconnect', stop);
  else stop();
}
