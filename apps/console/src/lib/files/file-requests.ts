import { ServerError } from '@apollo/client/errors';
import { onBehalfOf } from '../session/on-behalf-of';
import type { Session } from '../session/session';

/** Sends files and fetches them; what is thrown can be read by `refusalsOf`. */
export interface FileRequests {
  /** @returns the id of the upload, which is kept for a day unless it is attached to something */
  readonly send: (subgraph: string, file: File, signal: AbortSignal) => Promise<string>;
  /** @param path as the graph gives it */
  readonly fetch: (path: string) => Promise<Blob>;
}

/** Files travel on behalf of the user, beside the graph. */
export function fileRequestsOf(session: Session, language: string): FileRequests {
  const ask = async (path: string, init: Omit<RequestInit, 'headers'> = {}): Promise<Response> => {
    const response = await onBehalfOf(session, language, (headers) => fetch(path, { ...init, headers }));
    if (response.ok) return response;
    const bodyText = await response.text().catch(() => '');
    throw new ServerError(`The server answered ${response.status}`, { response, bodyText });
  };
  return {
    send: async (subgraph, file, signal) => {
      const path = `/files/${subgraph}?name=${encodeURIComponent(file.name)}`;
      const response = await ask(path, { method: 'POST', body: file, signal });
      const { id } = (await response.json()) as { id: string };
      return id;
    },
    fetch: async (path) => (await ask(path)).blob(),
  };
}
