import { createServer } from 'node:net';
import { freePort } from '@bien-cuong/postgres';
import { OperatorError } from './operator-error';

/** The public port; 0 stands for any free one. */
export async function requirePort(port: number, host = '127.0.0.1'): Promise<number> {
  if (port === 0) return freePort();
  const code = await new Promise<string | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
  if (code === undefined) return port;
  const why =
    code === 'EADDRINUSE'
      ? 'is in use: stop the program that uses it'
      : `cannot be opened (${code}): use one above 1023`;
  throw new OperatorError(
    `Port ${port} ${why}, or choose another port with PORT, for example PORT=4010 npm start.`,
  );
}
