import { InvalidInput } from '@bien-cuong/domain';
import type { AccessRules } from '@bien-cuong/access';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';

import { accessIn } from '../access/access-in';
import { forbiddenField } from '../access/guard-fields';
import type { BatchRead } from './batches';
import type { SubgraphContext } from '../serve/context';
import { keyReader } from './entity-key';
import { READS } from './read-ahead';
import type { Reads } from './reads';

/** How other subgraphs find an entity of this one: by its key, many at once. */
export interface Reference {
  type: string;
  read: BatchRead<never, object | null, undefined>;
}

type Key = Readonly<Record<string, unknown>>;

/**
 * What gives the entities of a type that a service reads, to who may see any of it. It is refused by promises: what is thrown
 * in step would be said of all entities that were asked for.
 */
export function referenceResolver(type: GraphQLObjectType, { read }: Reference) {
  const readKey = keyReader(type);
  return {
    __resolveReference: (key: Key, context: SubgraphContext, { schema }: GraphQLResolveInfo) => {
      const access = accessIn(schema, context);
      if (access?.allows(type.name) === false)
        return Promise.reject(context.refusals.of(type.name, forbiddenField));
      const checked = readKey(key);
      if (checked instanceof InvalidInput) return Promise.reject(checked);
      return context.batches.load(read as BatchRead<object, object | null, undefined>, checked);
    },
  };
}

/** @throws Error when a service reads rows of which some are hidden: only views tell them apart */
export function demandViews(references: readonly Reference[], rules: AccessRules): void {
  const types = references.map(({ type }) => type).filter((type) => rules.isOfProvinces(type));
  if (types.length === 0) return;
  throw new Error(
    `Rows of it are hidden from some, so its entities must be read by a view: ${types.join(', ')}.`,
  );
}

/** The same for the entities of a type that a view reads. */
export function entityResolver(type: GraphQLObjectType) {
  const readKey = keyReader(type);
  return {
    __resolveReference: (key: Key, context: SubgraphContext, info: GraphQLResolveInfo) => {
      const access = accessIn(info.schema, context);
      const givenUp = context.givenUp?.get(info.path.key);
      if (givenUp) throw givenUp;
      if (access?.allows(type.name) === false)
        return Promise.reject(context.refusals.of(type.name, forbiddenField));
      const reads = info.schema.extensions[READS] as Reads;
      const read = reads.entities(info.schema.getType(type.name) as never, info, access);
      const checked = readKey(key);
      return checked instanceof InvalidInput ? Promise.reject(checked) : context.batches.load(read, checked);
    },
  };
}
