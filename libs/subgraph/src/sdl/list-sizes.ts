import { MAX_PAGE } from '@bien-cuong/database';
import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  print,
  type TypeNode,
  visit,
} from 'graphql';

/** The fields of a connection that have as many values as were requested. */
const rowsOfConnection = ['edges', 'nodes'];

/**
 * Adds the possible length (@listSize of the IBM cost specification) to every list with `first`, so that no
 * resolver can forget it.
 */
export function withListSizes(types: string): string {
  const document = parse(types, { noLocation: true });
  return print(visit(document, { FieldDefinition: (field) => sized(field) }));
}

function sized(field: FieldDefinitionNode): FieldDefinitionNode | undefined {
  const isAskedFor = field.arguments?.some(({ name }) => name.value === 'first');
  if (!isAskedFor || field.directives?.some(({ name }) => name.value === 'listSize')) return undefined;
  return { ...field, directives: [...(field.directives ?? []), listSize(field)] };
}

function listSize({ type }: FieldDefinitionNode): ConstDirectiveNode {
  const sizedFields = isList(type) ? '' : `, sizedFields: ${JSON.stringify(rowsOfConnection)}`;
  const rest = `slicingArguments: ["first"]${sizedFields}, requireOneSlicingArgument: false`;
  return directive(`@listSize(assumedSize: ${MAX_PAGE}, ${rest})`);
}

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;

function directive(text: string): ConstDirectiveNode {
  const [definition] = parse(`scalar S ${text}`, { noLocation: true }).definitions;
  const [found] = definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [];
  if (!found) throw new Error(`No directive: ${text}`);
  return found;
}
