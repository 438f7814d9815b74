import {
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLInputType,
  GraphQLNonNull,
  isInputObjectType,
  isListType,
  isNonNullType,
  isNullableType,
  Kind,
  parseType,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
} from 'graphql';
import { inputValue, literal } from './literals';
import { nameNode, type Writing } from './writing';

const nullable = (type: GraphQLInputType): GraphQLInputType =>
  isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;

/** Declares a new variable with a value that is allowed where the type is expected. */
function declare(writing: Writing, type: GraphQLInputType): VariableNode {
  const { random } = writing;
  const withDefault = random.chance(0.3);
  const stricter = !withDefault && isNullableType(type) && random.chance(0.3);
  const declared = withDefault ? nullable(type) : stricter ? new GraphQLNonNull(type) : type;
  const name = writing.newName('v');
  const fallback = withDefault ? inputValue(new GraphQLNonNull(nullable(type) as never), random) : undefined;
  const definition: VariableDefinitionNode = {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: nameNode(name) },
    type: parseType(declared.toString(), { noLocation: true }),
    ...(withDefault && { defaultValue: literal(nullable(type), fallback) }),
  };
  writing.variables.set(name, { definition, type: declared });
  return definition.variable;
}

/** A variable of exactly that type: one the operation already has, or a new one. */
export function variable(writing: Writing, type: GraphQLInputType): VariableNode {
  const same = [...writing.variables.values()].filter((known) => String(known.type) === String(type));
  return same.length > 0 && writing.random.chance(0.5)
    ? writing.random.pick(same).definition.variable
    : declare(writing, type);
}

function value(writing: Writing, type: GraphQLInputType, depth: number): ValueNode {
  const { random } = writing;
  if (random.chance(0.35)) return variable(writing, type);
  const inner = nullable(type);
  if (isListType(inner) && random.chance(0.5) && depth < 2) {
    const length = random.int(0, 2);
    return { kind: Kind.LIST, values: Array.from({ length }, () => value(writing, inner.ofType, depth + 1)) };
  }
  if (isInputObjectType(inner) && depth < 3 && random.chance(0.7)) {
    const fields = Object.values(inner.getFields()).filter(
      (field) => (isNonNullType(field.type) && field.defaultValue === undefined) || random.chance(0.5),
    );
    return {
      kind: Kind.OBJECT,
      fields: fields.map((field) => ({
        kind: Kind.OBJECT_FIELD,
        name: nameNode(field.name),
        value: value(writing, field.type, depth + 1),
      })),
    };
  }
  return literal(type, inputValue(type, random, depth));
}

/** Arguments for a field; some optional ones are left out. */
export function fieldArguments(writing: Writing, args: readonly GraphQLArgument[]): ArgumentNode[] {
  const given = args.filter(
    (arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || writing.random.chance(0.6),
  );
  return given.map((arg) => ({
    kind: Kind.ARGUMENT,
    name: nameNode(arg.name),
    value: value(writing, arg.type, 0),
  }));
}
