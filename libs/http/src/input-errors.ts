import { preferredLanguage, type Text } from '@bien-cuong/domain';
import {
  type ASTNode,
  type ASTVisitFn,
  BREAK,
  type DocumentNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  isInputType,
  Kind,
  print,
  typeFromAST,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

import { argumentAt, faultsIn, notValid } from './input-faults';

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
        const described = new Map<ASTNode, Described[]>();
        const told = new Map<ASTNode, number>();
        singleResult.errors = singleResult.errors?.map((formatted, index) => {
          const error = errors[index];
          const node = error?.nodes?.[0];
          if (!node) return formatted;
          // An error in the document is the same for every row of a list.
          if (!described.has(node)) described.set(node, describe(error, document, schema, request.variables));
          // Of one variable there is an error for each of its parts that is wrong.
          const all = described.get(node) ?? [];
          const count = told.get(node) ?? 0;
          told.set(node, count + 1);
          const known = all[count] ?? all.at(-1);
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
): Described[] {
  const [node, at] = error.nodes ?? [];
  if (node?.kind === Kind.VARIABLE_DEFINITION && at?.kind === Kind.VARIABLE) {
    const found = place(document, schema, (other) => other === at);
    const { value: name } = node.variable.name;
    return found ? [{ text: otherType({ name, declared: print(node.type) }, found), place: found }] : [];
  }
  if (node?.kind === Kind.VARIABLE_DEFINITION) {
    // Validation errors, such as an unused variable, occur before there are values.
    if (error.extensions['code'] === 'GRAPHQL_VALIDATION_FAILED') return [];
    return describeVariable(node, document, schema, variables);
  }
  // An argument with a default may be left out but not be null, which is noticed only when its field is
  // executed.
  const isNull = node?.kind === Kind.VARIABLE && error.path !== undefined;
  if (!node || !(isNull || node.kind.endsWith('Value'))) return [];
  const found = place(document, schema, (other) => other === node);
  if (!found) return [];
  return [{ text: notValid(found.argument, isNull ? 'null' : print(node), found.type), place: found }];
}

/** What is wrong with the value of a variable, for each of its parts that is wrong. */
function describeVariable(
  { variable, type: declared }: VariableDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Record<string, unknown>,
): Described[] {
  const name = variable.name.value;
  const used = place(document, schema, (other) => other.kind === Kind.VARIABLE && other.name.value === name);
  const argument = used?.argument ?? name;
  const type = typeFromAST(schema, declared);
  const value = variables[name] ?? null;
  if (!isInputType(type)) return [];
  const described = faultsIn(value, type).map(({ path, text }) => {
    const at = argumentAt(argument, path);
    return { text: text(at), place: { argument: at, type: print(declared) } };
  });
  if (described.length > 0) return described;
  return [{ text: notValid(argument, JSON.stringify(value), print(declared)), place: used }];
}

function otherType({ name, declared }: { name: string; declared: string }, { argument, type }: Place): Text {
  return {
    vi: `Đối số «${argument}» có kiểu ${type}, mà biến $${name} được khai báo là ${declared}.`,
    en: `Argument "${argument}" has the type ${type}, and the variable $${name} is declared as ${declared}.`,
  };
}

/** The first argument, or field of its input, whose value contains the node, and the type expected there. */
function place(
  document: DocumentNode,
  schema: GraphQLSchema,
  wanted: (node: ASTNode) => boolean,
): Place | undefined {
  const typeInfo = new TypeInfo(schema);
  let found: Place | undefined;
  const enter: ASTVisitFn<ASTNode> = (node, _key, parent, _path, ancestors) => {
    const argument = typeInfo.getArgument();
    if (!argument || !wanted(node)) return undefined;
    const type = String(typeInfo.getInputType() ?? argument.type);
    found = {
      argument: argumentAt(argument.name, stepsOf(parent ? [...ancestors, parent] : ancestors)),
      type,
    };
    return BREAK;
  };
  // getArgument() is empty for variable definitions, which stand outside every argument.
  visit(document, visitWithTypeInfo(typeInfo, { enter }));
  return found;
}

/** The way from an argument to one of the nodes of its value, by names of fields. */
const stepsOf = (ancestors: readonly (ASTNode | readonly ASTNode[])[]): string[] =>
  ancestors.flatMap((each) => ('kind' in each && each.kind === Kind.OBJECT_FIELD ? [each.name.value] : []));
