import { preferredLanguage, type Text } from '@bien-cuong/domain';
import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

interface Place {
  argument: string;
  type: string;
}

interface Described {
  text: Text;
  place: Place | undefined;
}

/**
 * Turns the error for a value that does not fit its type (an unknown enum value, null for an argument with a
 * default), written in the document or given as a variable, into a BAD_USER_INPUT error that names the
 * argument in the user's language.
 */
export function inputErrors<C extends BaseContext>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, errors, document, schema, request }) => {
        if (response.body.kind !== 'single' || !errors || !document) return;
        const language = preferredLanguage(request.http?.headers.get('accept-language'));
        const { singleResult } = response.body;
        const described = new Map<ASTNode, Described | undefined>();
        singleResult.errors = singleResult.errors?.map((formatted, index) => {
          const error = errors[index];
          const node = error?.nodes?.[0];
          if (!node) return formatted;
          // An error in the document is the same for every row of a list.
          if (!described.has(node)) described.set(node, describe(error, document, schema, request.variables));
          const known = described.get(node);
          return known ? refuse(formatted, known, language) : formatted;
        });
      },
    }),
  };
}

function refuse(
  formatted: GraphQLFormattedError,
  { text, place }: Described,
  language: 'vi' | 'en',
): GraphQLFormattedError {
  return {
    ...formatted,
    message: text[language],
    extensions: {
      ...formatted.extensions,
      code: 'BAD_USER_INPUT',
      ...(place && { argument: place.argument }),
    },
  };
}

function describe(
  error: GraphQLError,
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Record<string, unknown> = {},
): Described | undefined {
  const [node, at] = error.nodes ?? [];
  if (node?.kind === Kind.VARIABLE_DEFINITION && at?.kind === Kind.VARIABLE) {
    const found = place(document, schema, (other) => other === at);
    const { value: name } = node.variable.name;
    return found && { text: otherType({ name, declared: print(node.type) }, found), place: found };
  }
  if (node?.kind === Kind.VARIABLE_DEFINITION) {
    // Validation errors, such as an unused variable, occur before there are values.
    if (error.extensions['code'] === 'GRAPHQL_VALIDATION_FAILED') return undefined;
    const name = node.variable.name.value;
    const used = place(
      document,
      schema,
      (other) => other.kind === Kind.VARIABLE && other.name.value === name,
    );
    const value = JSON.stringify(variables[name] ?? null);
    return { text: notValid(used?.argument ?? name, value, print(node.type)), place: used };
  }
  // An argument with a default may be left out but not be null, which is noticed only when its field is
  // executed.
  const isNull = node?.kind === Kind.VARIABLE && error.path !== undefined;
  if (!node || !(isNull || node.kind.endsWith('Value'))) return undefined;
  const found = place(document, schema, (other) => other === node);
  return found && { text: notValid(found.argument, isNull ? 'null' : print(node), found.type), place: found };
}

function otherType({ name, declared }: { name: string; declared: string }, { argument, type }: Place): Text {
  return {
    vi: `Đối số «${argument}» có kiểu ${type}, mà biến $${name} được khai báo là ${declared}.`,
    en: `Argument "${argument}" has the type ${type}, and the variable $${name} is declared as ${declared}.`,
  };
}

/** The message that the value of an argument, as GraphQL or JSON writes it, does not fit its type. */
export function notValid(argument: string, value: string, type: string): Text {
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  return {
    vi: `Đối số «${argument}»: ${shown} không phải là giá trị ${type} hợp lệ.`,
    en: `Argument "${argument}": ${shown} is not a valid ${type}.`,
  };
}

/** The first argument whose value contains the node, and the type expected there. */
function place(
  document: DocumentNode,
  schema: GraphQLSchema,
  wanted: (node: ASTNode) => boolean,
): Place | undefined {
  const typeInfo = new TypeInfo(schema);
  let found: Place | undefined;
  const enter = (node: ASTNode) => {
    const argument = typeInfo.getArgument();
    if (!argument || !wanted(node)) return undefined;
    found = { argument: argument.name, type: String(typeInfo.getInputType() ?? argument.type) };
    return BREAK;
  };
  // getArgument() is empty for variable definitions, which stand outside every argument.
  visit(document, visitWithTypeInfo(typeInfo, { enter }));
  return found;
}
