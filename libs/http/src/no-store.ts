import type { FastifyInstance } from 'fastify';

/** An answer is for its caller only: no cache on the way may keep it, not even a refusal. */
export const noStore = { 'cache-control': 'no-store' };

export function addNoStore(app: FastifyInstance, path: string): void {
  app.addHook('onRequest', ({ routeOptions }, reply, done) => {
    if (routeOptions.url === path) void reply.headers(noStore);
    done();
  });
}
