import type { Access } from '@bien-cuong/access';
import { type Asked, type AskedField, mergeAsked, type Only } from '@bien-cuong/database';
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

import { refusalOf } from '../types/refused';

/** The part of what resolvers get that tells what was asked. */
export type AskedInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'variableValues'>;

/**
 * Reads from the document what is asked of the rows of one field.
 * @param type the type of the rows; parts that are asked of another type are left out
 * @param access what who asks may: what they may not see is left out, and so are rows
 */
export function askedOf(type: GraphQLObjectType, info: AskedInfo, access?: Access): Asked {
  return askedIn(
    type,
    info.fieldNodes.map(({ selectionSet }) => selectionSet),
    { ...info, access },
  );
}

interface Asking extends AskedInfo {
  access: Access | undefined;
}

/** Tells a field with these arguments from the same field with others; as both executors give them. */
export function argsKeyOf(field: GraphQLField<unknown, unknown>, args: Record<string, unknown>): string {
  return field.args.length === 0 ? '' : JSON.stringify(field.args.map(({ name }) => args[name]));
}

function askedIn(
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
  info: Asking,
): Asked {
  const nodes = sets.flatMap((set) => (set ? fieldsIn(type, set, info) : []));
  const fields = nodes.map((node) => askedField(type, node, info)).filter((field) => field !== undefined);
  const only = onlyOf(info.access, nodeType(type).name);
  return mergeAsked([{ type: type.name, fields, ...(only && { only }) }]);
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

function askedField(type: GraphQLObjectType, node: FieldNode, info: Asking): AskedField | undefined {
  const field = type.getFields()[node.name.value];
  if (!field || info.access?.allows(type.name, field.name) === false) return undefined;
  const args = argumentsOf(field, node, info);
  if (!args) return undefined;
  const below: GraphQLNamedType = getNamedType(field.type);
  const only = onlyOf(info.access, type.name, field.name);
  const asked = isObjectType(below) ? askedIn(below, [node.selectionSet], info) : undefined;
  return {
    name: field.name,
    args,
    argsKey: argsKeyOf(field, args),
    isList: isListType(getNullableType(field.type)),
    asked,
    ...(only && { only }),
  };
}

/** Undefined when they are refused: the field is executed to say so in its own place, and nothing is read for it. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { variableValues }: AskedInfo,
): Record<string, unknown> | undefined {
  try {
    const args = getArgumentValues(field, node, variableValues);
    return refusalOf(args) ? undefined : args;
  } catch {
    return undefined;
  }
}

/** The rows of a type, or those that show a field of it, unless they are all of those that exist. */
function onlyOf(access: Access | undefined, type: string, field?: string): Only | undefined {
  const rule = access?.rowsOf(type, field);
  const isOfAllRows = field !== undefined && access?.rowsOf(type) !== undefined;
  return rule && !isOfAllRows ? { type, ...rule } : undefined;
}

/** The type of the rows on a connection's pages. */
function nodeType(type: GraphQLObjectType): GraphQLNamedType {
  const nodes = type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined;
  return nodes ? getNamedType(nodes.type) : type;
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
