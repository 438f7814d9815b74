import type { Access } from '@bien-cuong/access';
import { InvalidInput } from '@bien-cuong/domain';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';

import { accessIn } from '../access/access-in';
import { forbiddenField } from '../access/guard-fields';
import type { SubgraphContext } from '../serve/context';
import { keyReader } from './entity-key';
import { READS } from './read-ahead';
import type { Reads } from './reads';

type Key = Readonly<Record<string, unknown>>;

/**
 * Resolves the entities of a type for other subgraphs, by their keys, for callers who may see any field of
 * it. Refusals are rejected promises: a synchronous throw would fail all requested entities.
 */
export function entityResolver(type: GraphQLObjectType) {
  const readKey = keyReader(type);
  const readOf = readForAll(type);
  return {
    __resolveReference: (key: Key, context: SubgraphContext, info: GraphQLResolveInfo) => {
      const access = accessIn(info.schema, context);
      const givenUp = context.givenUp?.get(info.path.key);
      if (givenUp) throw givenUp;
      if (access?.allows(type.name) === false)
        return Promise.reject(context.refusals.of(type.name, forbiddenField));
      const read = readOf(context, info, access);
      const checked = readKey(key);
      return checked instanceof InvalidInput ? Promise.reject(checked) : context.batches.load(read, checked);
    },
  };
}

type Read = ReturnType<Reads['entities']>;

/** The function that reads entities is the same for all entities of one field, so it is looked up once. */
function readForAll({ name }: GraphQLObjectType) {
  const latest = new WeakMap<SubgraphContext, { info: GraphQLResolveInfo; read: Read }>();
  return (context: SubgraphContext, info: GraphQLResolveInfo, access: Access | undefined): Read => {
    const known = latest.get(context);
    if (known?.info === info) return known.read;
    const reads = info.schema.extensions[READS] as Reads;
    const read = reads.entities(info.schema.getType(name) as GraphQLObjectType, info, access);
    latest.set(context, { info, read });
    return read;
  };
}
