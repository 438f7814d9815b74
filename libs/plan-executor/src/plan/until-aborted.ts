/**
 * Waits for work, but only until the signal is aborted.
 * @throws the reason of the abortion
 */
export async function untilAborted(
  signal: AbortSignal | undefined,
  work: Promise<void> | undefined,
): Promise<void> {
  if (!signal) return work;
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', abort, { once: true });
  try {
    await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
