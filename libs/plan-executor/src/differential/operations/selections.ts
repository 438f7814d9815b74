import {
  type FieldNode,
  type FragmentSpreadNode,
  doTypesOverlap,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type InlineFragmentNode,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldArguments } from './arguments';
import { conditions } from './directives';
import { nameNode, type Writing } from './writing';

const deepest = 6;
/** Few names, so that different fields often get the same one. */
const aliases = ['a', 'b', 'id', 'name'];

function alias(writing: Writing, share: number) {
  const { random } = writing;
  if (!random.chance(share)) return {};
  return { alias: nameNode(random.chance(0.5) ? writing.newName('x') : random.pick(aliases)) };
}

const typename = (writing: Writing): FieldNode => ({
  kind: Kind.FIELD,
  name: nameNode('__typename'),
  ...alias(writing, 0.3),
  directives: conditions(writing, 0.05),
});

type OutputField = GraphQLField<unknown, unknown>;

function field(writing: Writing, definition: OutputField, depth: number): FieldNode {
  writing.left -= 1;
  const type = getNamedType(definition.type);
  return {
    kind: Kind.FIELD,
    name: nameNode(definition.name),
    ...alias(writing, 0.15),
    arguments: fieldArguments(writing, definition.args),
    directives: conditions(writing),
    ...(isCompositeType(type) && { selectionSet: selectionSet(writing, type, depth + 1) }),
  };
}

function conditionTypes({ schema }: Writing, parent: GraphQLCompositeType): GraphQLCompositeType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType =>
      isCompositeType(type) && !type.name.startsWith('__') && doTypesOverlap(schema, parent, type),
  );
}

function inline(writing: Writing, parent: GraphQLCompositeType, depth: number): InlineFragmentNode {
  const plain = writing.random.chance(0.15);
  const type = plain ? parent : writing.random.pick(conditionTypes(writing, parent));
  return {
    kind: Kind.INLINE_FRAGMENT,
    ...(!plain && { typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(type.name) } }),
    directives: conditions(writing),
    selectionSet: selectionSet(writing, type, depth + 1),
  };
}

function spread(writing: Writing, parent: GraphQLCompositeType, depth: number): FragmentSpreadNode {
  const { random, schema, fragments } = writing;
  const types = conditionTypes(writing, parent).map(({ name }) => name);
  const known = fragments.filter(({ type }) => types.includes(type));
  const reused = known.length > 0 && random.chance(0.6) ? random.pick(known).definition.name : undefined;
  const name = reused ?? nameNode(writing.newName('F'));
  if (!reused) {
    const type = schema.getType(random.pick(types)) as GraphQLCompositeType;
    const definition = {
      kind: Kind.FRAGMENT_DEFINITION as const,
      name,
      typeCondition: { kind: Kind.NAMED_TYPE as const, name: nameNode(type.name) },
      selectionSet: selectionSet(writing, type, depth + 1),
    };
    fragments.push({ definition, type: type.name });
  }
  return { kind: Kind.FRAGMENT_SPREAD, name, directives: conditions(writing) };
}

function selection(writing: Writing, type: GraphQLCompositeType, depth: number): SelectionNode | undefined {
  const { random } = writing;
  const shallow = depth >= deepest || writing.left <= 0;
  const draw = random.int(0, 99);
  if (!shallow && draw < 12) return inline(writing, type, depth);
  if (!shallow && draw < 20) return spread(writing, type, depth);
  if (draw < 27) return typename(writing);
  if (!isObjectType(type) && !isInterfaceType(type))
    return shallow ? undefined : inline(writing, type, depth);
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((one) => !isCompositeType(getNamedType(one.type)));
  const usable = shallow ? leaves : fields;
  return usable.length > 0 ? field(writing, random.pick(usable), depth) : undefined;
}

/**
 * Random selections of a type, each valid by itself; whether they can be merged is only known for the whole
 * document.
 */
export function selectionSet(writing: Writing, type: GraphQLCompositeType, depth: number): SelectionSetNode {
  const { random } = writing;
  const count = writing.left <= 0 ? 1 : random.int(1, depth < 2 ? 5 : 4);
  const selections: SelectionNode[] = [];
  for (let index = 0; index < count; index++) {
    const next = selection(writing, type, depth);
    if (next) selections.push(next);
  }
  if (selections.length > 1 && random.chance(0.05)) selections.push(random.pick(selections));
  return { kind: Kind.SELECTION_SET, selections: selections.length > 0 ? selections : [typename(writing)] };
}
