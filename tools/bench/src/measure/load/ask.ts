import type { Dispatcher } from 'undici';

const json = { 'content-type': 'application/json', accept: 'application/json' };

/** How many characters of an answer are shown. */
const SHOWN = 500;

export interface Reply {
  bytes: number;
  /** As received: they are only joined where somebody wants to read them. */
  chunks: Buffer[];
}

/**
 * Posts a body and reads the answer, with as little work as possible, so that the client needs little of the
 * machine.
 */
export function ask(
  to: Dispatcher,
  { path, headers, body }: { path: string; headers: Record<string, string>; body: string },
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const reply: Reply = { bytes: 0, chunks: [] };
    let status = 0;
    to.dispatch(
      { path, method: 'POST', headers: { ...json, ...headers }, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_, statusCode) => void (status = statusCode),
        onResponseData: (_, chunk) => {
          reply.bytes += chunk.length;
          reply.chunks.push(chunk);
        },
        onResponseEnd: () => (status === 200 ? resolve(reply) : reject(new Error(refusal(status, reply)))),
        onResponseError: (_, error) => reject(error),
      },
    );
  });
}

const refusal = (status: number, reply: Reply) => `status ${status}: ${textOf(reply).slice(0, SHOWN)}`;

export const textOf = ({ chunks }: Reply): string => Buffer.concat(chunks).toString('utf8');
