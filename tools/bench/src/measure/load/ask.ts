import type { Dispatcher } from 'undici';

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** Posts a body and gives the length of the answer; the least that a client can do, so that it takes little of the machine. */
export function ask(to: Dispatcher, path: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    let status = 0;
    to.dispatch(
      { path, method: 'POST', headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_, statusCode) => void (status = statusCode),
        onResponseData: (_, chunk) => void (bytes += chunk.length),
        onResponseEnd: () => (status === 200 ? resolve(bytes) : reject(new Error(`status ${status}`))),
        onResponseError: (_, error) => reject(error),
      },
    );
  });
}
