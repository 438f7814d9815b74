import { type Asked, type AskedField, mergeAsked } from '@bien-cuong/database';
import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isListType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The part of what resolvers get that tells what was asked. */
export type AskedInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'variableValues'>;

/**
 * Reads from the document what is asked of the rows of one field.
 * @param type the type of the rows; parts that are asked of another type are left out
 */
export function askedOf(type: GraphQLObjectType, info: AskedInfo): Asked {
  return askedIn(
    type,
    info.fieldNodes.map(({ selectionSet }) => selectionSet),
    info,
  );
}

/** Tells a field with these arguments from the same field with others; as both executors give them. */
export function argsKeyOf(field: GraphQLField<unknown, unknown>, args: Record<string, unknown>): string {
  return field.args.length === 0 ? '' : JSON.stringify(field.args.map(({ name }) => args[name]));
}

function askedIn(
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
  info: AskedInfo,
): Asked {
  const nodes = sets.flatMap((set) => (set ? fieldsIn(type, set, info) : []));
  const fields = nodes.map((node) => askedField(type, node, info)).filter((field) => field !== undefined);
  return mergeAsked([{ type: type.name, fields }]);
}

function fieldsIn(type: GraphQLObjectType, { selections }: SelectionSetNode, info: AskedInfo): FieldNode[] {
  return selections.flatMap((selection) => {
    if (!isWanted(selection, info)) return [];
    if (selection.kind === 'Field') return [selection];
    const fragment = selection.kind === 'FragmentSpread' ? info.fragments[selection.name.value] : selection;
    if (!fragment || !applies(fragment.typeCondition?.name.value, type, info)) return [];
    return fieldsIn(type, fragment.selectionSet, info);
  });
}

function askedField(type: GraphQLObjectType, node: FieldNode, info: AskedInfo): AskedField | undefined {
  const field = type.getFields()[node.name.value];
  if (!field) return undefined;
  const args = getArgumentValues(field, node, info.variableValues);
  const below: GraphQLNamedType = getNamedType(field.type);
  return {
    name: field.name,
    args,
    argsKey: argsKeyOf(field, args),
    isList: isListType(getNullableType(field.type)),
    asked: isObjectType(below) ? askedIn(below, [node.selectionSet], info) : undefined,
  };
}

function isWanted(selection: SelectionNode, { variableValues }: AskedInfo): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

/** A fragment on an interface or union applies to every type of it. */
function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: AskedInfo): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return !!abstract && 'resolveType' in abstract && schema.isSubType(abstract as never, type);
}
