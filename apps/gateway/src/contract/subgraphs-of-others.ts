import {
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Fielded, saidOf, type Origins } from './origins';

/** What the subgraph of another team contributes to the graph. */
export interface Other {
  name: string;
  /** The types it adds, which the platform's own subgraphs do not have. */
  types: string[];
  /** The fields it adds to the platform's types, as `Type.field`. */
  fields: string[];
  /** The fields of the platform's records that it is sent, as `Type { fields }`. */
  sent: string[];
  /** The parts of it that are in the contract with partners. */
  opened: string[];
  /** Faults to be corrected, as sentences. */
  complaints: string[];
}

interface Sources {
  document: DocumentNode;
  origins: Origins;
  /** The contract with partners. */
  partners: GraphQLSchema;
}

/** These belong to everybody, whichever subgraph defined them first. */
const roots = new Set(['Query', 'Mutation', 'Subscription']);

/** What other teams' subgraphs contribute to a supergraph. */
export function othersIn({ document, origins, partners }: Sources): Other[] {
  const types = document.definitions.filter(
    (one): one is Fielded =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const isOpened = (type: string, field: string) => {
    const found = partners.getType(type);
    return (isObjectType(found) || isInterfaceType(found)) && found.getFields()[field] !== undefined;
  };
  return origins.others.map(([graph, name]) => {
    const joined = types.filter((type) => origins.has(graph, type));
    const isShared = (type: Fielded) => roots.has(type.name.value) || origins.isOurType(type);
    const [ours, theirs] = [joined.filter(isShared), joined.filter((type) => !isShared(type))];
    const answered = joined.flatMap((type) => fieldsOf(type, graph, origins));
    const added = ours.flatMap((type) => fieldsOf(type, graph, origins));
    return {
      name,
      types: theirs.map((type) => type.name.value),
      fields: added.map(coordinateOf),
      sent: ours.flatMap((type) => sentOf(type, graph)),
      opened: answered
        .filter(({ type, field }) => isOpened(type.name.value, field.name.value))
        .map(coordinateOf),
      complaints: added.flatMap((place) => complaintsOf(place, { graph, name, origins })),
    };
  });
}

interface Place {
  type: Fielded;
  field: FieldDefinitionNode;
}

const coordinateOf = ({ type, field }: Place): string => `${type.name.value}.${field.name.value}`;

/** The fields of a type that this subgraph resolves and the platform's own do not. */
function fieldsOf(type: Fielded, graph: string, origins: Origins): Place[] {
  const { fields = [] } = type;
  return fields
    .filter((field) => origins.answers(graph, type, field) && !origins.isOurField(type, field))
    .map((field) => ({ type, field }));
}

/** Merges field sets, with every field once. */
function inOneSet(sets: readonly string[]): string {
  const [operation] = parse(`{ ${sets.join(' ')} }`, { noLocation: true }).definitions;
  const set = operation?.kind === Kind.OPERATION_DEFINITION ? merged([operation.selectionSet]) : undefined;
  return set ? print(set).replaceAll(/\s+/g, ' ') : '';
}

function merged(sets: readonly SelectionSetNode[]): SelectionSetNode {
  const alike = new Map<string, SelectionNode[]>();
  for (const selection of sets.flatMap(({ selections }) => selections)) {
    const own =
      selection.kind === Kind.FRAGMENT_SPREAD ? selection : { ...selection, selectionSet: undefined };
    const name = print(own as SelectionNode);
    alike.set(name, [...(alike.get(name) ?? []), selection]);
  }
  const selections = [...alike.values()].flatMap(([first, ...others]) => {
    const below = [first, ...others].flatMap((each) =>
      each && 'selectionSet' in each && each.selectionSet ? [each.selectionSet] : [],
    );
    if (!first || below.length === 0) return first ?? [];
    return { ...first, selectionSet: merged(below) } as SelectionNode;
  });
  return { kind: Kind.SELECTION_SET, selections };
}

function sentOf(type: Fielded, graph: string): string[] {
  const { fields = [] } = type;
  const said = [...saidOf(type, 'join__type'), ...fields.flatMap((field) => saidOf(field, 'join__field'))];
  const sets = said
    .filter((one) => one['graph'] === graph)
    .flatMap(({ key, requires }) => [key, requires])
    .filter((set) => set !== undefined);
  return sets.length === 0 ? [] : [`${type.name.value} ${inOneSet(sets)}`];
}

interface ForeignSubgraph {
  graph: string;
  name: string;
  origins: Origins;
}

function complaintsOf({ type, field }: Place, { graph, name, origins }: ForeignSubgraph): string[] {
  const coordinate = coordinateOf({ type, field });
  const from = saidOf(field, 'join__field').find((join) => join['graph'] === graph)?.['override'];
  if (from !== undefined && origins.isOurs(from))
    return [
      `${name} takes ${coordinate} from ${from} by @override: what the platform answers stays its own.`,
    ];
  if (type.name.value === 'Mutation' || field.type.kind !== Kind.NON_NULL_TYPE) return [];
  return [`${name}: ${coordinate} has to be nullable, else all around it is null while ${name} is away.`];
}
