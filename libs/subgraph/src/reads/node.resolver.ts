import { MAX_PAGE } from '@bien-cuong/database';
import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Query, Resolver } from 'type-graphql';

import type { SubgraphContext } from '../serve/context';
import { demandFew, IDS_SIZE } from '../types/ids';
import { Node, noNode, readNodeId } from '../types/node';
import { DAY } from './declared/keys-of';
import { hasDayInKey } from './entity-key';
import { entityResolver } from './entity-resolver';
import { READS } from './read-ahead';
import type { Reads } from './reads';

type Row = Record<string, unknown> | null;

/**
 * Fetches again what a client knows by its identity. One subgraph has it and knows the keys of all types; what
 * is selected of the types of others their owners give. What is read here is read as an entity is.
 */
@Resolver()
export class NodeResolver {
  private readonly entities = new Map<string, ReturnType<typeof entityResolver>>();

  @Query(() => Node, {
    nullable: true,
    description:
      'What has this `nodeId`, as of the day in it. Where there is no such thing, it is null, or every field but those of the identity is null with an error.',
  })
  node(
    @Arg('id', () => ID, { description: 'A `nodeId`.' }) id: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return this.rowOf(id, 'id', context, info);
  }

  @Directive(IDS_SIZE)
  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description: 'What has each `nodeId`, in the order of `ids`; what does not exist is as in `node`.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `As many as ${MAX_PAGE} of \`nodeId\`.` }) ids: string[],
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row>[] {
    demandFew(ids);
    return ids.map((id) => this.rowOf(id, 'ids', context, info));
  }

  private async rowOf(
    nodeId: string,
    argument: string,
    context: SubgraphContext,
    info: GraphQLResolveInfo,
  ): Promise<Row> {
    const { type, key } = readNodeId(nodeId, argument);
    const reads = info.schema.extensions[READS] as Reads;
    const known = reads.entityTypes.includes(type) ? info.schema.getType(type) : undefined;
    if (!isObjectType(known) || hasDayInKey(known) !== DAY in key) throw noNode(nodeId, argument);
    const entity = this.entities.get(type) ?? entityResolver(known);
    this.entities.set(type, entity);
    const row = (await entity.__resolveReference({ __typename: type, ...key }, context, info)) as Row;
    return row && { ...row, __typename: type };
  }
}
