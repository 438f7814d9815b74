import { InvalidInput } from '@bien-cuong/domain';
import type { AccessRules } from '@bien-cuong/access';
import { getNamedType, type GraphQLFieldMap, type GraphQLResolveInfo, GraphQLScalarType } from 'graphql';

import { accessIn } from './access/access-in';
import { forbiddenField } from './access/guard-fields';
import type { BatchRead } from './batches';
import type { SubgraphContext } from './context';
import { READS } from './reads/read-ahead';
import type { Reads } from './reads/reads';

/** How other subgraphs find an entity of this one: by its key, many at once. */
export interface Reference {
  type: string;
  read: BatchRead<never, object | null, undefined>;
}

type Fields = GraphQLFieldMap<unknown, unknown>;

/** What gives the entities of a type that a service reads, to who may see any of it. */
export function referenceResolver(fields: Fields, { type, read }: Reference) {
  return {
    __resolveReference: (
      key: Record<string, unknown>,
      context: SubgraphContext,
      { schema }: GraphQLResolveInfo,
    ) => {
      if (accessIn(schema, context)?.allows(type) === false)
        return Promise.reject(context.refusals.of(type, forbiddenField));
      const readAll = read as BatchRead<object, object | null, undefined>;
      return context.batches.load(readAll, checkedKey(fields, key));
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

/** What gives the entities of a type that a view reads, to who may see any of it. */
export function entityResolver(fields: Fields, type: string) {
  return {
    __resolveReference: (
      key: Record<string, unknown>,
      context: SubgraphContext,
      info: GraphQLResolveInfo,
    ) => {
      const access = accessIn(info.schema, context);
      const givenUp = context.givenUp?.get(info.path.key);
      if (givenUp) throw givenUp;
      // Rejected, since what is thrown here would be said of all entities that were asked for.
      if (access?.allows(type) === false) return Promise.reject(context.refusals.of(type, forbiddenField));
      const reads = info.schema.extensions[READS] as Reads;
      const read = reads.entities(info.schema.getType(type) as never, info, access);
      return context.batches.load(read, checkedKey(fields, key));
    },
  };
}

function checkedKey(fields: Fields, { __typename: _, ...key }: Record<string, unknown>): object {
  const checked = Object.entries(key).map(([name, value]) => [name, keyValue(fields, name, value)]);
  return Object.fromEntries(checked) as object;
}

/** `_Any` lets everything through, so a key is read by the types of its fields before it reaches a service. */
function keyValue(fields: Fields, name: string, value: unknown): unknown {
  const type = fields[name] && getNamedType(fields[name].type);
  if (!(type instanceof GraphQLScalarType)) return value;
  try {
    return type.parseValue(value);
  } catch {
    const shown = JSON.stringify(value);
    const vi = `Khóa «${name}»: ${shown} không phải là giá trị ${type.name} hợp lệ.`;
    throw new InvalidInput({ vi, en: `Key "${name}": ${shown} is not a valid ${type.name}.` }, name);
  }
}
