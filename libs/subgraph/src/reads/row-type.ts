import { edgesOf, type Views } from '@bien-cuong/database';
import { getNamedType, type GraphQLNamedType, type GraphQLObjectType, isObjectType } from 'graphql';

/** Whether its rows come page by page. */
export const isConnection = (type: GraphQLNamedType): type is GraphQLObjectType =>
  isObjectType(type) && type.name.endsWith('Connection');

/** The type of the rows of a type: on the pages of a connection that of the nodes, or of the edges; else itself. */
export function rowType(type: GraphQLNamedType, views: Views): GraphQLNamedType {
  if (!isConnection(type)) return type;
  const { nodes, edges } = type.getFields();
  const rows = edgesOf(type.name, views) === undefined ? nodes : edges;
  return rows ? getNamedType(rows.type) : type;
}
