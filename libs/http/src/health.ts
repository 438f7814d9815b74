import type { FastifyInstance } from 'fastify';

interface Health {
  name: string;
  ready: () => Promise<Record<string, 'up' | 'down'>>;
}

export function addHealth(app: FastifyInstance, { name, ready }: Health): void {
  app.get('/health/live', () => ({ service: name, status: 'up' }));
  app.get('/health/ready', async (request, reply) => {
    const parts = await ready().catch((error: unknown) => {
      request.log.warn(error);
      return { [name]: 'down' as const };
    });
    const up = Object.values(parts).every((state) => state === 'up');
    return reply.code(up ? 200 : 503).send({ service: name, status: up ? 'up' : 'down', parts });
  });
}
