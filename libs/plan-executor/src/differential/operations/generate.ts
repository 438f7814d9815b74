import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  validate,
} from 'graphql';
import { Random } from '../random';
import type { GeneratedOperation } from './generated-operation';
import { introspection } from './introspection';
import { merged } from './merging';
import { selectionSet } from './selections';
import { variableValues } from './variable-values';
import { nameNode, Writing } from './writing';

const attempts = 50;

function operation(writing: Writing): OperationDefinitionNode {
  const { schema, random } = writing;
  const mutation = schema.getMutationType();
  const root = mutation && random.chance(0.15) ? mutation : schema.getQueryType();
  if (!root) throw new Error('A schema without queries');
  const selections = [...selectionSet(writing, root, 0).selections];
  if (root !== mutation && random.chance(0.05)) {
    selections.splice(random.int(0, selections.length), 0, introspection(schema, random));
  }
  return {
    kind: Kind.OPERATION_DEFINITION,
    operation: root === mutation ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY,
    ...(random.chance(0.5) && { name: nameNode('Generated') }),
    variableDefinitions: [...writing.variables.values()].map(({ definition }) => definition),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

function attempt(schema: GraphQLSchema, random: Random): GeneratedOperation | undefined {
  const writing = new Writing(schema, random, random.int(3, 30));
  const main = operation(writing);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [main, ...writing.fragments.map(({ definition }) => definition)],
  };
  const mended = merged(schema, document);
  if (!mended || validate(schema, mended).length > 0) return undefined;
  const second = main.name && random.chance(0.05) ? '\nquery Other { __typename }' : '';
  const query = `${print(mended)}${second}`;
  const operationName = second || (main.name && random.chance(0.5)) ? 'Generated' : undefined;
  return { query, operationName, variables: variableValues(schema, { query, operationName }, random) };
}

/** The valid operation that follows from a seed. */
export function generateOperation(schema: GraphQLSchema, seed: number): GeneratedOperation {
  const random = new Random(seed);
  for (let count = 0; count < attempts; count++) {
    const generated = attempt(schema, random);
    if (generated) return generated;
  }
  throw new Error(`No valid operation in ${attempts} attempts from seed ${seed}`);
}
