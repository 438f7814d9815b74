import type { FastifyInstance } from 'fastify';

interface Address {
  name: string;
  host: string;
  port: number;
}

/** Starts listening and returns the URL; the error when it fails says in one sentence what to do. */
export async function listen(app: FastifyInstance, { name, host, port }: Address): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const advice = adviceFor(error, host, port);
    if (!advice) throw error;
    throw new Error(`The ${name} service cannot start: ${advice}.`, { cause: error });
  }
}

function adviceFor(error: unknown, host: string, port: number): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} on ${host} is in use, so stop the program that uses it or set PORT to a free one`;
    case 'EACCES':
      return `this user may not listen on port ${port}, so set PORT to one above 1023`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is not an address of this machine, so set HOST to one that is`;
    default:
      return undefined;
  }
}
