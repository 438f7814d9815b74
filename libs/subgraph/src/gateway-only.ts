import { Forbidden, type Text } from '@bien-cuong/domain';
import type { GraphQLSchema } from 'graphql';

import type { SubgraphContext } from './context';

const NOT_THE_GATEWAY: Text = {
  vi: 'Chỉ cổng liên hợp (gateway) được hỏi trường này.',
  en: 'Only a gateway may ask for this field.',
};

/** Fields of Query by which gateways join subgraphs (Apollo Federation subgraph specification). */
const FEDERATION_FIELDS = ['_service', '_entities'];

/** Keeps what joins subgraphs for gateways: by it, anybody could walk past the rules of the fields above an entity. */
export function gatewayOnly(schema: GraphQLSchema): void {
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const name of FEDERATION_FIELDS) {
    const field = fields[name];
    const resolve = field?.resolve;
    if (!field || !resolve) continue;
    field.resolve = (source, args, context: SubgraphContext, info) => {
      if (!context.byGateway) throw new Forbidden(NOT_THE_GATEWAY);
      return resolve(source, args, context, info) as unknown;
    };
  }
}
