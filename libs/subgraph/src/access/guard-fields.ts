import type { Access, AccessRules } from '@bien-cuong/access';
import type { OrderBy } from '@bien-cuong/database';
import { Forbidden } from '@bien-cuong/domain';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  OperationTypeNode,
} from 'graphql';

import type { SubgraphContext } from '../serve/context';
import type { OperationRefusals } from './operation-refusals';
import { ORDER_BY, sortsOf } from './sorts';

/** The types of a schema that rules apply to: neither GraphQL's own nor federation's. */
export function ruledTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('_'),
  ) as GraphQLObjectType[];
}

/** The fields of a type that rules apply to: those of federation are for gateways only. */
export function ruledFields(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
}

/**
 * Enforces the rules before every field of a schema: nothing is resolved for a caller who may not ask for it.
 */
export function guardFields(schema: GraphQLSchema, rules: AccessRules): void {
  for (const type of ruledTypes(schema)) {
    for (const field of ruledFields(type)) {
      const { resolve = defaultFieldResolver } = field;
      const place = {
        type: type.name,
        field: field.name,
        coordinate: `${type.name}.${field.name}`,
        rows: sortsOf(field)?.type,
      };
      field.resolve = (source, args, context, info) => {
        const { caller, refusals } = context as SubgraphContext;
        // A mutation has been executed by then, so its result is answered as far as the caller may see it.
        const isQuery = info.operation.operation === OperationTypeNode.QUERY;
        if (isQuery && refusals.areTooMany) throw refusals.whole;
        const access = rules.accessOf(caller);
        const refused = access && refusedIn(access, place, args);
        if (refused) throw isQuery ? refusals.of(...refused) : refused[1](refused[0]);
        return resolve(source, args, context, info) as unknown;
      };
    }
  }
}

interface Place {
  type: string;
  field: string;
  coordinate: string;
  /** The type of its rows, where these can be sorted. */
  rows: string | undefined;
}

/** What the caller may not ask for in a field, and the error for it. */
function refusedIn(
  access: Access,
  { type, field, coordinate, rows }: Place,
  args: Record<string, unknown>,
): Parameters<OperationRefusals['of']> | undefined {
  if (!access.allows(type, field)) return [coordinate, forbiddenField];
  for (const argument in args) {
    if (args[argument] != null && !access.allowsArgument(type, field, argument))
      return [`${coordinate}(${argument})`, () => forbiddenArgument(coordinate, argument)];
  }
  const by = (args[ORDER_BY] as OrderBy | null | undefined)?.by;
  if (rows !== undefined && by !== undefined && !access.allowsSort(rows, by))
    return [`${coordinate}(${ORDER_BY}: ${by})`, () => forbiddenSort(coordinate, `${rows}.${by}`)];
  return undefined;
}

/** @param what a type, or a field as `Type.field` */
export function forbiddenField(what: string): Forbidden {
  return new Forbidden({
    vi: `Quyền của bạn không cho phép truy vấn «${what}».`,
    en: `You may not ask for "${what}".`,
  });
}

function forbiddenSort(coordinate: string, by: string): Forbidden {
  return new Forbidden(
    {
      vi: `Quyền của bạn không cho phép sắp xếp «${coordinate}» theo «${by}».`,
      en: `You may not ask for "${coordinate}" in the order of "${by}".`,
    },
    ORDER_BY,
  );
}

function forbiddenArgument(coordinate: string, argument: string): Forbidden {
  return new Forbidden(
    {
      vi: `Quyền của bạn không cho phép lọc «${coordinate}» bằng đối số «${argument}».`,
      en: `You may not ask for "${coordinate}" by the argument "${argument}".`,
    },
    argument,
  );
}
