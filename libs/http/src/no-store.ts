import type { FastifyInstance } from 'fastify';

/** Answers belong to who asked: nothing on the way may keep them, refusals included. */
export const noStore = { 'cache-control': 'no-store' };

export function addNoStore(app: FastifyInstance, path: string): void {
  app.addHook('onRequest', ({ routeOptions }, reply, done) => {
    if (routeOptions.url === path) void reply.headers(noStore);
    done();
  });
}
