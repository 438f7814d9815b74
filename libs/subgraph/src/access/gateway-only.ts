import { Forbidden, InvalidInput, type Text } from '@bien-cuong/domain';
import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isUnionType } from 'graphql';

import type { SubgraphContext } from '../serve/context';

const NOT_THE_GATEWAY: Text = {
  vi: 'Chỉ cổng liên hợp (gateway) được hỏi trường này.',
  en: 'Only a gateway may ask for this field.',
};

const NO_ENTITY: Text = {
  vi: 'Đối số «representations»: mỗi phần tử phải là một đối tượng có __typename của một thực thể ở đây.',
  en: 'Argument "representations": each must be an object with the __typename of an entity of this subgraph.',
};

type Resolve = GraphQLFieldResolver<unknown, unknown>;

/**
 * Restricts the fields for joining subgraphs (Apollo Federation subgraph specification) to gateways: with
 * them, anybody could bypass the rules of the fields above an entity.
 */
export function gatewayOnly(schema: GraphQLSchema): void {
  const { _service, _entities } = schema.getQueryType()?.getFields() ?? {};
  const union = schema.getType('_Entity');
  if (_entities?.resolve && isUnionType(union)) {
    const names = new Set<unknown>(union.getTypes().map(({ name }) => name));
    _entities.resolve = eachInItsPlace(_entities.resolve, (one) => names.has(typenameOf(one)));
  }
  for (const field of [_service, _entities]) if (field) demandGateway(field);
}

function demandGateway(field: GraphQLField<unknown, unknown>): void {
  const { resolve } = field;
  field.resolve = (source, args, context, info) => {
    if (!(context as SubgraphContext).byGateway) throw new Forbidden(NOT_THE_GATEWAY);
    return resolve?.(source, args, context, info) as unknown;
  };
}

/**
 * Refuses a malformed representation in its own place; the others, which belong to other rows, are answered.
 */
function eachInItsPlace(resolve: Resolve, isEntity: (representation: unknown) => boolean): Resolve {
  return (source, args: { representations: readonly unknown[] }, context, info) => {
    const representations = args.representations.filter(isEntity);
    const found = (resolve(source, { ...args, representations }, context, info) as unknown[]).values();
    return args.representations.map((one) =>
      isEntity(one) ? found.next().value : Promise.reject(new InvalidInput(NO_ENTITY, 'representations')),
    );
  };
}

function typenameOf(representation: unknown): unknown {
  if (typeof representation !== 'object' || representation === null) return undefined;
  return '__typename' in representation ? representation.__typename : undefined;
}
