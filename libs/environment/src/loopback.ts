import type { Variables } from './inherit';

/** As URLs and programs write it: some compare an IPv6 address including its brackets. */
const LOOPBACK = ['localhost', '127.0.0.1', '::1', '[::1]'];

/**
 * Makes this process, and those it starts from then on, reach its own machine without a proxy: a proxy on
 * another machine would take `127.0.0.1` for itself. Existing exceptions are kept.
 */
export function spareLoopback(environment: Variables = process.env): void {
  const { no_proxy: lower, NO_PROXY: upper } = environment;
  const given = { no_proxy: lower ?? upper, NO_PROXY: upper ?? lower };
  for (const [name, hosts] of Object.entries(given)) {
    const excepted = hosts?.split(/[\s,]+/).filter(Boolean) ?? [];
    environment[name] = [...new Set([...excepted, ...LOOPBACK])].join(',');
  }
}
