import type { Access, AccessRules } from '@bien-cuong/access';
import { Forbidden } from '@bien-cuong/domain';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';

import type { SubgraphContext } from '../context';

/** The types of a schema that rules speak of: neither GraphQL's own nor federation's. */
export function ruledTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('_'),
  ) as GraphQLObjectType[];
}

/** The fields of a type that rules speak of: federation's are for gateways alone. */
export function ruledFields(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
}

/** Puts the rules before every field of a schema: nothing is resolved for who may not ask for it. */
export function guardFields(schema: GraphQLSchema, rules: AccessRules): void {
  for (const type of ruledTypes(schema)) {
    for (const field of ruledFields(type)) {
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args, context, info) => {
        const access = rules.accessOf((context as SubgraphContext).caller);
        if (access) demand(access, `${type.name}.${field.name}`, args);
        return resolve(source, args, context, info) as unknown;
      };
    }
  }
}

function demand(access: Access, coordinate: string, args: Record<string, unknown>): void {
  const [type = '', field = ''] = coordinate.split('.');
  if (!access.allows(type, field)) throw forbiddenField(coordinate);
  for (const [argument, value] of Object.entries(args)) {
    if (value != null && !access.allowsArgument(type, field, argument))
      throw forbiddenArgument(coordinate, argument);
  }
}

/** @param what a type, or one of its fields as `Type.field` */
export function forbiddenField(what: string): Forbidden {
  return new Forbidden({
    vi: `Quyền của bạn không cho phép truy vấn «${what}».`,
    en: `You may not ask for "${what}".`,
  });
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
