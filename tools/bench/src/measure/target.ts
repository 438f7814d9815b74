import { Pool } from 'undici';

/** A server that is asked the same question over and over. */
export interface Target {
  name: string;
  /** Asks once and gives the text of the answer. */
  ask(): Promise<string>;
  /** Asks once and gives the length of the answer in bytes. */
  weigh(): Promise<number>;
  close(): Promise<void>;
}

export const CONCURRENCY = 16;

/** @param query the operation; both sides get the same request */
export function openTarget(name: string, url: string, query: string): Target {
  const pool = new Pool(url, { connections: CONCURRENCY, pipelining: 1 });
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const post = async () => {
    const response = await pool.request({ path: '/graphql', method: 'POST', headers, body });
    if (response.statusCode === 200) return response.body;
    throw new Error(`${name} answered ${response.statusCode}: ${await response.body.text()}`);
  };
  return {
    name,
    ask: async () => (await post()).text(),
    weigh: async () => (await (await post()).arrayBuffer()).byteLength,
    close: () => pool.close(),
  };
}
