import { readFile } from 'node:fs/promises';

/** The subgraph of another team. */
export interface OtherSubgraph {
  name: string;
  /** Where it answers; the schema's own word when no file has it. */
  url: string | undefined;
  /** The file of its schema; without one it is asked for it. */
  file: string | undefined;
}

const patience = 10_000;
const question = JSON.stringify({ query: '{ _service { sdl } }' });

/** @throws Error that says in a sentence why there is no schema */
export async function readSdl({ name, url, file }: OtherSubgraph): Promise<string> {
  if (file !== undefined)
    return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new Error(`The schema of ${name} cannot be read from ${file} (${error.code}).`);
    });
  return askFor(name, url ?? '');
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
    `${name} does not tell its schema at ${url} (${why}): it has to answer { _service { sdl } } as a subgraph of Apollo Federation does, or give its file, --subgraph ${name}=FILE.`,
  );
}

const ask = (url: string): Promise<Response> =>
  fetch(url, {
    ...{ method: 'POST', body: question, redirect: 'error', signal: AbortSignal.timeout(patience) },
    headers: { 'content-type': 'application/json', accept: 'application/json' },
  });

interface Answer {
  data?: { _service?: { sdl?: string } } | null;
  errors?: { message: string }[];
}
