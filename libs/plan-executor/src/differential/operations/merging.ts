import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  OverlappingFieldsCanBeMergedRule,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import { nameNode } from './writing';

const rounds = 30;

/** Gives fields that cannot be merged different aliases; undefined when there are too many. */
export function merged(schema: GraphQLSchema, document: DocumentNode): DocumentNode | undefined {
  // Parsed anew, so that every node occurs only once and can be recognised by its identity.
  let current = parse(print(document), { noLocation: true });
  for (let round = 0; round < rounds; round++) {
    const [error] = validate(schema, current, [OverlappingFieldsCanBeMergedRule]);
    if (!error) return current;
    const conflicting = (error.nodes ?? []).filter((node): node is FieldNode => node.kind === Kind.FIELD);
    const renamed = conflicting.find(({ alias }) => !alias?.value.startsWith('own')) ?? conflicting[0];
    current = visit(current, {
      Field: (node) => (node === renamed ? { ...node, alias: nameNode(`own${round}`) } : undefined),
    });
  }
  return undefined;
}
