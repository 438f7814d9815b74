import {
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql';
import { type Fielded, saidOf, type Origins } from './origins';

/** What the subgraph of another team makes of the graph. */
export interface Other {
  name: string;
  /** The types that the platform's own subgraphs do not have. */
  types: string[];
  /** The fields that it adds to those they have, as `Type.field`. */
  fields: string[];
  /** What it is sent of the platform's records, as `Type { fields }`. */
  sent: string[];
  /** What of it partners see. */
  opened: string[];
  /** What must not be so, in sentences. */
  complaints: string[];
}

interface Sources {
  document: DocumentNode;
  origins: Origins;
  /** What partners see of it all. */
  partners: GraphQLSchema;
}

/** Everybody's, whoever was the first to have one. */
const roots = new Set(['Query', 'Mutation', 'Subscription']);

/** What other teams' subgraphs make of a supergraph. */
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

/** The fields of a type that a subgraph answers and the platform's own do not. */
function fieldsOf(type: Fielded, graph: string, origins: Origins): Place[] {
  const { fields = [] } = type;
  return fields
    .filter((field) => origins.answers(graph, type, field) && !origins.isOurField(type, field))
    .map((field) => ({ type, field }));
}

function sentOf(type: Fielded, graph: string): string[] {
  const { fields = [] } = type;
  const said = [...saidOf(type, 'join__type'), ...fields.flatMap((field) => saidOf(field, 'join__field'))];
  const sets = said
    .filter((one) => one['graph'] === graph)
    .flatMap(({ key, requires }) => [key, requires])
    .filter((set) => set !== undefined);
  return sets.length === 0 ? [] : [`${type.name.value} { ${[...new Set(sets)].join(' ')} }`];
}

interface Asked {
  graph: string;
  name: string;
  origins: Origins;
}

function complaintsOf({ type, field }: Place, { graph, name, origins }: Asked): string[] {
  const coordinate = coordinateOf({ type, field });
  const from = saidOf(field, 'join__field').find((join) => join['graph'] === graph)?.['override'];
  if (from !== undefined && origins.isOurs(from))
    return [
      `${name} takes ${coordinate} from ${from} by @override: what the platform answers stays its own.`,
    ];
  if (type.name.value === 'Mutation' || field.type.kind !== Kind.NON_NULL_TYPE) return [];
  return [`${name}: ${coordinate} has to be nullable, else all around it is null while ${name} is away.`];
}
