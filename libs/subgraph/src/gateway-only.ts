import { Forbidden, InvalidInput, type Text } from '@bien-cuong/domain';
import { type GraphQLField, type GraphQLSchema, isUnionType } from 'graphql';

import type { SubgraphContext } from './context';

const NOT_THE_GATEWAY: Text = {
  vi: 'Chỉ cổng liên hợp (gateway) được hỏi trường này.',
  en: 'Only a gateway may ask for this field.',
};

const NO_ENTITY: Text = {
  vi: 'Đối số «representations»: mỗi phần tử phải là một đối tượng có __typename của một thực thể ở đây.',
  en: 'Argument "representations": each must be an object with the __typename of an entity of this subgraph.',
};

interface Representations {
  representations?: readonly unknown[];
}

/**
 * Keeps the fields by which gateways join subgraphs (Apollo Federation subgraph specification) for gateways: by them,
 * anybody could walk past the rules of the fields above an entity. Refuses representations that are none.
 */
export function gatewayOnly(schema: GraphQLSchema): void {
  const { _service, _entities } = schema.getQueryType()?.getFields() ?? {};
  if (_service) before(_service, () => undefined);
  const union = schema.getType('_Entity');
  if (!_entities || !isUnionType(union)) return;
  const names = new Set<unknown>(union.getTypes().map(({ name }) => name));
  before(_entities, ({ representations = [] }) => {
    if (!representations.every((one) => names.has(typenameOf(one))))
      throw new InvalidInput(NO_ENTITY, 'representations');
  });
}

function before(field: GraphQLField<unknown, unknown>, check: (args: Representations) => void): void {
  const { resolve } = field;
  field.resolve = (source, args: Representations, context, info) => {
    if (!(context as SubgraphContext).byGateway) throw new Forbidden(NOT_THE_GATEWAY);
    check(args);
    return resolve?.(source, args, context, info) as unknown;
  };
}

function typenameOf(representation: unknown): unknown {
  if (typeof representation !== 'object' || representation === null) return undefined;
  return '__typename' in representation ? representation.__typename : undefined;
}
