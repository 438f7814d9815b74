import { accessSync, constants } from 'node:fs';
import type { Readable } from 'node:stream';

import type { AccessRules } from '@bien-cuong/access';
import { appendAudit, appendLooks } from '@bien-cuong/database';
import {
  DomainError,
  Forbidden,
  isUuid,
  NotFound,
  type RegisterFacts,
  today,
  Unavailable,
} from '@bien-cuong/domain';
import { EnvironmentError } from '@bien-cuong/environment';
import { type FileEnvironment, type FileStore, openFileStore, receiveFile } from '@bien-cuong/files';
import { graphql, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';

import { RULES } from '../access/access-in';
import { actorOf } from '../audit/acting';
import { DAY } from '../reads/declared/keys-of';
import { hasDayInKey } from '../reads/entity-key';
import type { SubgraphContext } from '../serve/context';
import {
  CONTENT_LOST,
  MAY_NOT,
  NO_ATTACHMENT,
  NOT_KEPT,
  TOO_MANY_AT_ONCE,
} from '../writes/attachments/refusals';
import { type Upload, Uploads } from './uploads';

/** Where the files of a subgraph are kept, and the program that looks for viruses in them. */
export interface FileKeeping {
  store: FileStore;
  scanner?: string | undefined;
}

/**
 * How the environment says that a subgraph keeps files: each has a place of its own.
 * @throws EnvironmentError when the store is named in part, or the scanner is no program
 */
export function openFileKeeping(subgraph: string, variables: FileEnvironment): FileKeeping | undefined {
  const store = openFileStore(variables, subgraph);
  const { FILE_SCANNER: scanner } = variables;
  if (scanner !== undefined) demandProgram(scanner);
  return store && { store, scanner };
}

function demandProgram(scanner: string): void {
  try {
    accessSync(scanner, constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new EnvironmentError(`FILE_SCANNER: ${scanner} cannot be run (${code}).`);
  }
}

/** The operations that change records to which files can be attached. */
export const changesIn = (registers: readonly RegisterFacts[] = []): string[] =>
  registers.map(({ operations }) => operations.change);

interface Parts {
  dataSource: DataSource;
  /** The guarded schema: who may see a record in it may fetch its files. */
  schema: GraphQLSchema;
  /** Undefined: files can neither be sent nor fetched. */
  keeping: FileKeeping | undefined;
  /** The operations that change the records to which files can be attached. */
  changes: readonly string[];
}

/** How many files somebody may send at once: each may be in memory as a whole on its way to an S3 store. */
const MOST_AT_ONCE = 3;

interface Sender {
  owner: string;
  keeping: FileKeeping;
  uploads: Uploads;
}

/** An attached file with its content. */
export interface OpenedFile {
  name: string;
  mediaType: string;
  size: number;
  content: Readable;
}

type Found = Pick<OpenedFile, 'name' | 'mediaType' | 'size'> & { sha256: string };

/** Takes in the files that people send to a subgraph, and gives out those that are attached to what they may see. */
export class Files {
  private readonly uploads: Uploads | undefined;
  /** How many files each sender is sending right now. */
  private readonly receiving = new Map<string, number>();

  constructor(private readonly parts: Parts) {
    const { dataSource, keeping } = parts;
    this.uploads = keeping && new Uploads(dataSource, keeping.store);
  }

  /**
   * Keeps a file for its sender until it is attached.
   * @throws DomainError for a file that is refused, which is recorded with its sender
   */
  async receive(body: Readable, name: string, context: SubgraphContext): Promise<Upload> {
    const { dataSource } = this.parts;
    try {
      return await this.take(body, name, context);
    } catch (error) {
      if (error instanceof DomainError && !(error instanceof Unavailable)) {
        const { code, argument } = error;
        const detail = { code, ...(argument && { argument }), input: { name: name.slice(0, 300) } };
        const refusal = { kind: 'REFUSAL' as const, ...actorOf(context, 'sendFile'), detail };
        await appendAudit(dataSource.manager, refusal).catch((failure: unknown) => console.error(failure));
      }
      throw error;
    }
  }

  private async take(body: Readable, name: string, context: SubgraphContext): Promise<Upload> {
    const { keeping } = this.parts;
    if (!this.mayAttach(context)) throw new Forbidden(MAY_NOT);
    if (!keeping || !this.uploads) throw new Unavailable(NOT_KEPT);
    const owner = context.caller?.subject ?? '';
    const atOnce = (this.receiving.get(owner) ?? 0) + 1;
    if (atOnce > MOST_AT_ONCE) throw new Unavailable(TOO_MANY_AT_ONCE, 'file');
    this.receiving.set(owner, atOnce);
    try {
      return await this.keep(body, name, { owner, keeping, uploads: this.uploads });
    } finally {
      const left = (this.receiving.get(owner) ?? 1) - 1;
      if (left > 0) this.receiving.set(owner, left);
      else this.receiving.delete(owner);
    }
  }

  private async keep(
    body: Readable,
    name: string,
    { owner, keeping: { store, scanner }, uploads }: Sender,
  ): Promise<Upload> {
    await uploads.forgetOld();
    await uploads.demandFew(owner);
    const received = await receiveFile(body, { name }, { store, ...(scanner && { scanner }) });
    return uploads.remember(owner, received);
  }

  /** Whether the caller may change any record here. */
  private mayAttach({ caller }: SubgraphContext): boolean {
    const { schema, changes } = this.parts;
    const access = (schema.extensions[RULES] as AccessRules | undefined)?.accessOf(caller);
    return changes.some((change) => access?.allows('Mutation', change) ?? true);
  }

  /**
   * An attached file, if the caller may see it as a file of its record; it is recorded first that they were given it.
   * @throws NotFound, Forbidden
   */
  async open(id: string, context: SubgraphContext): Promise<OpenedFile> {
    const { dataSource, keeping } = this.parts;
    const { sha256, ...file } = await this.seen(id, context);
    if (!keeping) throw new Unavailable(NOT_KEPT);
    if (context.caller) {
      const actor = actorOf(context, 'content');
      await appendLooks(dataSource.manager, { entityType: 'Attachment', entityIds: [id], actor });
    }
    const content = await keeping.store.open(sha256);
    if (!content) throw new Unavailable(CONTENT_LOST);
    return { ...file, content };
  }

  /** The file as the graph shows it to the caller, on its record. */
  private async seen(id: string, context: SubgraphContext): Promise<Found> {
    const { dataSource, schema } = this.parts;
    const missing = new NotFound(NO_ATTACHMENT, 'id');
    if (!isUuid(id)) throw missing;
    const [known] = await dataSource.query<{ type: string; record: string }[]>(
      'SELECT record_type AS type, record_id AS record FROM attachment WHERE id = $1',
      [id],
    );
    if (!known) throw missing;
    const { type, record } = known;
    const isDated = hasDayInKey(schema.getType(type) as GraphQLObjectType);
    const { data, errors } = await graphql({
      schema,
      source: `query ($keys: [_Any!]!, $ids: [UUID!]!) {
        _entities(representations: $keys) { ... on ${type} { attachments(ids: $ids) { nodes { name mediaType size sha256 } } } } }`,
      variableValues: {
        keys: [{ __typename: type, id: record, ...(isDated && { [DAY]: today() }) }],
        ids: [id],
      },
      // What a gateway may ask: the entity is asked for by this subgraph itself.
      contextValue: { ...context, byGateway: true },
    });
    const [error] = errors ?? [];
    if (error) throw error.originalError instanceof DomainError ? error.originalError : error;
    const [entity] = (data?.['_entities'] ?? []) as ({ attachments: { nodes: Found[] } | null } | null)[];
    const file = entity?.attachments?.nodes[0];
    if (!file) throw missing;
    return file;
  }
}
