import { preferredLanguage, type Text } from '@bien-cuong/domain';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isIntrospectionType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/**
 * A place where null is not allowed, with a variable whose own type allows null (because it, or the place,
 * has a default).
 */
export interface StrictUse {
  variable: string;
  node: VariableNode;
  argument: string;
  type: string;
  /**
   * Whether nothing can be executed when it is null: an argument of a directive decides what is executed, and
   * introspection alone is answered in full or not at all. Elsewhere only the field has an error (GraphQL
   * specification, 6.4.1).
   */
  decisive: boolean;
}

interface Operation {
  document: DocumentNode;
  definition: OperationDefinitionNode;
  schema: GraphQLSchema;
}

/** Computed once for an operation. */
export function strictUsesIn({ document, definition, schema }: Operation): StrictUse[] {
  const { variableDefinitions = [], name } = definition;
  const nullable = new Set(
    variableDefinitions
      .filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value),
  );
  const own = nullable.size > 0 && separateOperations(document)[name?.value ?? ''];
  if (!own) return [];
  const uses: StrictUse[] = [];
  const typeInfo = new TypeInfo(schema);
  const Variable = (node: VariableNode) => {
    const use = nullable.has(node.name.value) ? useOf(node, typeInfo) : undefined;
    if (use) uses.push(use);
  };
  visit(own, visitWithTypeInfo(typeInfo, { VariableDefinition: () => false, Variable }));
  return uses;
}

/** The uses that decide what is executed. */
export const decisiveUsesIn = (operation: Operation): StrictUse[] =>
  strictUsesIn(operation).filter(({ decisive }) => decisive);

function useOf(node: VariableNode, typeInfo: TypeInfo): StrictUse | undefined {
  const [type, argument] = [typeInfo.getInputType(), typeInfo.getArgument()];
  if (!argument || !isNonNullType(type)) return undefined;
  const parent = typeInfo.getParentType();
  const fromSchema = typeInfo.getFieldDef()?.name.startsWith('__') || (parent && isIntrospectionType(parent));
  const decisive = Boolean(typeInfo.getDirective() ?? fromSchema);
  return { variable: node.name.value, node, argument: argument.name, type: String(type), decisive };
}

/** The first of these uses whose variable is null. */
export function nullAmong(uses: readonly StrictUse[], variables: Record<string, unknown> = {}) {
  return uses.find(({ variable }) => variables[variable] === null);
}

const sentence = (argument: string, type: string): Text => ({
  vi: `Đối số «${argument}» có kiểu ${type}, không được là null.`,
  en: `Argument "${argument}" of non-null type "${type}" must not be null.`,
});

/**
 * Refuses null for a variable that decides what is executed. graphql-js notices it only during execution, as
 * an internal error; a compiled query would take it for true or false.
 */
export function nullVariables<C extends BaseContext>(): ApolloServerPlugin<C> {
  const known = new WeakMap<OperationDefinitionNode, StrictUse[]>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document, operation: definition, schema }) => {
        if (!definition) return;
        const uses = known.get(definition) ?? decisiveUsesIn({ document, definition, schema });
        known.set(definition, uses);
        const use = nullAmong(uses, request.variables);
        if (use) throw refusal(use, request.http?.headers.get('accept-language'));
      },
    }),
  };
}

function refusal({ node, argument, type }: StrictUse, acceptLanguage: string | undefined): GraphQLError {
  const { source, start } = node.loc ?? {};
  return new GraphQLError(sentence(argument, type)[preferredLanguage(acceptLanguage)], {
    ...(source && start !== undefined && { source, positions: [start] }),
    extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } },
  });
}
