import {
  getOperationAST,
  GraphQLNonNull,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  parse,
  typeFromAST,
} from 'graphql';
import type { Random } from '../random';
import { inputValue } from './literals';

/** Valid values for an operation's variables; some optional ones are left out. */
export function variableValues(
  schema: GraphQLSchema,
  { query, operationName }: { query: string; operationName: string | undefined },
  random: Random,
): Record<string, unknown> {
  const definition = getOperationAST(parse(query), operationName);
  const values: Record<string, unknown> = {};
  for (const { variable, type: node, defaultValue } of definition?.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) throw new Error(`No input type: $${variable.name.value}`);
    if (!isNonNullType(type) && random.chance(0.3)) continue;
    // A variable with a default may be used where null is not allowed.
    const wanted = defaultValue && !isNonNullType(type) ? new GraphQLNonNull(type) : type;
    values[variable.name.value] = inputValue(wanted, random);
  }
  return values;
}
