import { readFile } from 'node:fs/promises';

/** The subgraph of another team. */
export interface OtherSubgraph {
  name: string;
  /** Where its schema is: a file, or the URL of the running subgraph. */
  source: string;
  /** The URL for the gateway. */
  url: string;
}

const patience = 10_000;
const question = JSON.stringify({ query: '{ _service { sdl } }' });

export const isUrl = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text);

/** @throws Error that says in a sentence why there is no schema */
export async function readSdl({ name, source }: Omit<OtherSubgraph, 'url'>): Promise<string> {
  if (isUrl(source)) return askFor(name, source);
  return readFile(source, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The schema of ${name} cannot be read from ${source} (${error.code}).`);
  });
}

async function askFor(name: string, url: string): Promise<string> {
  const response = await ask(url).catch((error: Error) => {
    const { message } = (error.cause ?? error) as Error;
    throw new Error(`${name} does not answer at ${url} (${message}): start it, then compose.`);
  });
  const body = (await response.json().catch(() => undefined)) as Answer | undefined;
  const sdl = body?.data?._service?.sdl;
  if (sdl) return sdl;
  const why = body?.errors?.map(({ message }) => message).join(' ') ?? `status ${response.status}`;
  throw new Error(
    `${name} does not tell its schema at ${url} (${why}): it has to answer { _service { sdl } } as a subgraph of Apollo Federation does, or give its file: --subgraph ${name}=FILE --url ${name}=${url}.`,
  );
}

const ask = (url: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    body: question,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
  });

interface Answer {
  data?: { _service?: { sdl?: string } } | null;
  errors?: { message: string }[];
}
