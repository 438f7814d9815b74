import type { Access } from '@bien-cuong/access';
import {
  type Selection,
  type SelectedField,
  mergeSelections,
  type Only,
  type Views,
} from '@bien-cuong/database';
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
import { rowType } from './row-type';

/** The part of a resolver's info that the selection depends on. */
export type SelectionInfo = Pick<
  GraphQLResolveInfo,
  'fieldNodes' | 'fragments' | 'schema' | 'variableValues'
>;

/**
 * Computes the selection on the rows of one field from the document.
 * @param type the type of the rows; selections on other types are left out
 * @param how the caller's access, which leaves out fields and rows that they may not see, and the views
 */
export function selectionOf(type: GraphQLObjectType, info: SelectionInfo, how: Selecting): Selection {
  return selectionIn(
    type,
    info.fieldNodes.map(({ selectionSet }) => selectionSet),
    { ...info, ...how },
  );
}

interface Selecting {
  access: Access | undefined;
  views: Views;
}

type SelectionContext = SelectionInfo & Selecting;

/**
 * Distinguishes a field with these arguments from the same field with others, in the same way for both
 * executors.
 */
export function argsKeyOf(field: GraphQLField<unknown, unknown>, args: Record<string, unknown>): string {
  return field.args.length === 0 ? '' : JSON.stringify(field.args.map(({ name }) => args[name]));
}

function selectionIn(
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
  info: SelectionContext,
): Selection {
  const nodes = sets.flatMap((set) => (set ? fieldsIn(type, set, info) : []));
  const fields = nodes.map((node) => selectedField(type, node, info)).filter((field) => field !== undefined);
  const only = onlyOf(info.access, rowType(type, info.views).name);
  return mergeSelections([{ type: type.name, fields, ...(only && { only }) }]);
}

function fieldsIn(
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  info: SelectionInfo,
): FieldNode[] {
  return selections.flatMap((selection) => {
    if (!isWanted(selection, info)) return [];
    if (selection.kind === 'Field') return [selection];
    const fragment = selection.kind === 'FragmentSpread' ? info.fragments[selection.name.value] : selection;
    if (!fragment || !applies(fragment.typeCondition?.name.value, type, info)) return [];
    return fieldsIn(type, fragment.selectionSet, info);
  });
}

function selectedField(
  type: GraphQLObjectType,
  node: FieldNode,
  info: SelectionContext,
): SelectedField | undefined {
  const field = type.getFields()[node.name.value];
  if (!field || info.access?.allows(type.name, field.name) === false) return undefined;
  const args = argumentsOf(field, node, info);
  if (!args) return undefined;
  const below: GraphQLNamedType = getNamedType(field.type);
  const only = onlyOf(info.access, type.name, field.name);
  const selection = isObjectType(below) ? selectionIn(below, [node.selectionSet], info) : undefined;
  return {
    name: field.name,
    args,
    argsKey: argsKeyOf(field, args),
    isList: isListType(getNullableType(field.type)),
    selection,
    ...(only && { only }),
  };
}

/**
 * Undefined when they are refused: the field is executed to report that with its path, and nothing is read
 * for it.
 */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { variableValues }: SelectionInfo,
): Record<string, unknown> | undefined {
  try {
    const args = getArgumentValues(field, node, variableValues);
    return refusalOf(args) ? undefined : args;
  } catch {
    return undefined;
  }
}

/** The rows of a type, or those that show a field of it, unless these are all that the caller may see. */
function onlyOf(access: Access | undefined, type: string, field?: string): Only | undefined {
  const rule = access?.rowsOf(type, field);
  const isOfAllRows = field !== undefined && access?.rowsOf(type) !== undefined;
  return rule && !isOfAllRows ? { type, ...rule } : undefined;
}

function isWanted(selection: SelectionNode, { variableValues }: SelectionInfo): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

/** A fragment on an interface or union applies to every type of it. */
function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: SelectionInfo): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return !!abstract && 'resolveType' in abstract && schema.isSubType(abstract as never, type);
}
