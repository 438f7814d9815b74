import type { Access, AccessRules } from '@bien-cuong/access';
import { paged, type PageRequest, raw, sql, type Sql, type View } from '@bien-cuong/database';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import {
  Args,
  type ClassType,
  createParameterDecorator,
  Query,
  Resolver,
  type ResolverData,
} from 'type-graphql';

import { accessIn, RULES } from '../access/access-in';
import { imageHad, rowExists } from '../reads/declared/rows-of-type';
import { readAhead } from '../reads/read-ahead';
import type { SubgraphContext } from '../serve/context';
import { typeName } from '../types/type-name';
import { ChangeConnection, ChangesArgs } from './change';

/** Whose changes are told. */
export interface Followed {
  /** The types whose records clients know by an id. */
  types: readonly ClassType[];
  /** By the type of a part: the type of the record that it is a part of, and the column with its id. */
  parts: Parts;
}

export type Parts = Readonly<Record<string, readonly [type: string, column: string]>>;

const OLDEST_FIRST = { by: 'r.id', id: 'r.id', type: 'bigint', text: 'r.id::text' } as const;

/** A record of a part tells of the record that it belongs to. */
export const changeView: View = {
  columns: {
    at: `to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    type: 'c.type',
    id: 'c.id',
  },
};

interface Seen extends PageRequest {
  since: string;
  access: Access | undefined;
  /** Whether the caller may see anything of a type. */
  sees: (type: string) => boolean;
}

/** The rows of the query that `changesOf` makes. */
export const changesRows = (subgraph: string, { types, parts }: Followed): View['rows'] => ({
  [`${subgraph}Changes`]: ({ since, access, sees, ...page }: Seen) => {
    const seen = types.filter((type) => sees(typeName(type)));
    const names = seen.map((type) => typeName(type));
    const tables = [...names, ...Object.keys(parts).filter((part) => names.includes(parts[part]?.[0] ?? ''))];
    return paged(
      {
        from: sql`audit_record r CROSS JOIN LATERAL (${recordOf(parts)}) c`,
        where: [
          sql`r.kind = 'CHANGE' AND r.id > ${lastBefore(since)} AND r.entity_type = ANY (${tables}::text[])`,
          ...seen.map((type) => access && ofOwnRows(type, access)),
        ],
      },
      OLDEST_FIRST,
      page,
    );
  },
});

/** Longer than a record can take from its stamp, early in a commit, until it can be read. */
const MARGIN = '1 minute';

/**
 * SQL: the number of the last record from before the moment, so that the trail is read from there on. A clock that
 * was set back by less than the margin hides nothing.
 */
const lastBefore = (since: string): Sql => sql`coalesce((
  SELECT b.id FROM audit_record b WHERE b.at < ${since}::timestamptz - ${MARGIN}::interval ORDER BY b.at DESC LIMIT 1), 0)`;

/** SQL: the type and the id of the record that an audit record is about. */
function recordOf(parts: Parts): Sql {
  const cases = (then: (part: readonly [string, string]) => string, otherwise: string) =>
    Object.keys(parts).length === 0
      ? raw(otherwise)
      : raw(
          `CASE r.entity_type ${Object.entries(parts)
            .map(([name, part]) => `WHEN '${name}' THEN ${then(part)}`)
            .join(' ')} ELSE ${otherwise} END`,
        );
  const type = cases(([owner]) => `'${owner}'`, 'r.entity_type');
  const id = cases(([, column]) => `coalesce(r.after, r.before) ->> '${column}'`, 'r.entity_id');
  return sql`SELECT ${type} AS type, (${id})::uuid AS id`;
}

/**
 * SQL condition: where the caller sees some rows of the type only, it is one that they saw before the change or
 * see after it, since what leaves their sight has changed for them. What a part belongs to is looked up; where many
 * were changed at once, nothing tells whose.
 */
function ofOwnRows(type: ClassType, access: Access): Sql | undefined {
  const name = typeName(type);
  const own = access.rowsOf(name);
  if (!own) return undefined;
  const images = [raw('r.before'), raw('r.after')];
  return sql`c.type <> ${name} OR c.id IS NULL OR CASE WHEN r.entity_type = ${name}
    THEN ${imageHad(type, images, own)} ELSE ${rowExists(type, raw('c.id'), own)} END`;
}

/** The resolver class of the query `<subgraph>Changes`. */
export function changesOf(subgraph: string) {
  @Resolver()
  class ChangesResolver {
    @Query(() => ChangeConnection, {
      name: `${subgraph}Changes`,
      nullable: true,
      description:
        'What was changed in this subgraph since a moment, oldest first, of what the caller may see: for clients that keep what they have read.',
    })
    changes(@Args(() => ChangesArgs) _args: ChangesArgs, @WithAccess() changes: object) {
      return changes;
    }
  }
  return ChangesResolver;
}

/** Parameter: what was read ahead, for what the caller may see. */
function WithAccess() {
  return createParameterDecorator(({ args, context, info, ...data }: ResolverData) => {
    const access = accessIn(info.schema, context as SubgraphContext);
    const sees = (type: string) => !access || seesSome(info.schema, access, type);
    return readAhead({ ...data, context, info, args: { ...args, access, sees } });
  });
}

/** Whether a caller may see anything of a type here besides its identity, which everybody may, and its trail. */
function seesSome(schema: GraphQLSchema, access: Access, type: string): boolean {
  const rules = schema.extensions[RULES] as AccessRules;
  const fields = Object.keys((schema.getType(type) as GraphQLObjectType).getFields());
  const shown = fields.filter((field) => !['keys', 'audit'].includes(rules.rightOf(type, field) ?? 'keys'));
  return access.allows(type, 'id') && shown.some((field) => access.allows(type, field));
}
