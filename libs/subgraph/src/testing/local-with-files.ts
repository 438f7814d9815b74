import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { createDataSource } from '@bien-cuong/database';
import type { Identity } from '@bien-cuong/tokens';
import type { DataSource } from 'typeorm';

import { type LocalSubgraph, openLocalSubgraph } from '../serve/local-subgraph';
import { prepareDatabase } from '../serve/prepare';
import type { SubgraphDefinition } from '../serve/subgraph';

interface Disposable {
  url: string;
  drop(): Promise<void>;
}

/** A subgraph that keeps files, with what a spec does with them. */
export interface LocalWithFiles extends Pick<LocalSubgraph, 'execute' | 'files'> {
  readonly dataSource: DataSource;
  readonly database: { readonly url: string };
  /** The folder in which it keeps them. */
  readonly folder: string;
  /** Sends a text as a file. */
  send(content: string, name: string, caller: Identity): Promise<{ id: string }>;
  /** Fetches an attached file. */
  fetched(id: string, caller: Identity): Promise<FetchedFile>;
}

interface FetchedFile {
  status: number;
  headers: Readonly<Record<string, string>>;
  content: string;
}

/** Opens it before the tests of a file and closes it after them; it may be used in what stands behind this call. */
export function localWithFiles(
  definition: SubgraphDefinition,
  create: () => Promise<Disposable>,
): LocalWithFiles {
  let database: Disposable;
  let folder: string;
  let subgraph: LocalSubgraph;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await create();
    folder = await mkdtemp(join(tmpdir(), 'files-spec-'));
    await prepareDatabase(definition, { url: database.url, withSeed: true });
    const files = { FILES_DIR: folder, S3_PATH_STYLE: true };
    subgraph = await openLocalSubgraph(definition, { databaseUrl: database.url, files });
    dataSource = await createDataSource(definition.database, database.url).initialize();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await subgraph.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  return {
    get dataSource() {
      return dataSource;
    },
    get database() {
      return database;
    },
    get folder() {
      return folder;
    },
    execute: (...asked) => subgraph.execute(...asked),
    files: (...asked) => subgraph.files(...asked),
    send: async (content, name, caller) => {
      const body = Readable.from([Buffer.from(content)]);
      const answer = await subgraph.files({ method: 'POST', name, body }, {}, caller);
      return JSON.parse(answer.body as string) as { id: string };
    },
    fetched: async (id, caller) => {
      const { body, ...answer } = await subgraph.files({ method: 'GET', id }, {}, caller);
      return { ...answer, content: await text(body as Readable) };
    },
  };
}
