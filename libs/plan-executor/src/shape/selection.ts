import {
  type CompositeType,
  type FieldSelection,
  isCompositeType,
  type Operation,
  type OperationElement,
  type OutputType,
  type Selection,
  type SelectionSet,
  typenameFieldName,
} from '@apollo/federation-internals';
import { type Guard, guardsOf } from './guards';

export interface FieldShape {
  readonly kind: 'field';
  /** Its key in the answer. */
  readonly key: string;
  /** Its key in the fetched data. */
  readonly source: string;
  readonly role: 'typename' | 'introspection' | 'data';
  readonly type: OutputType;
  readonly guards: readonly Guard[];
  readonly selections: readonly Shape[] | undefined;
  readonly selection: FieldSelection;
}

export interface FragmentShape {
  readonly kind: 'fragment';
  readonly on: CompositeType | undefined;
  readonly guards: readonly Guard[];
  readonly selections: readonly Shape[];
}

export type Shape = FieldShape | FragmentShape;

export interface OperationShape {
  readonly selections: readonly Shape[];
  readonly rootType: CompositeType;
  /** The variables that @skip and @include depend on. */
  readonly conditions: readonly string[];
}

/**
 * A client's selections as a tree that is fast to walk; a fragment that is spread twice is one subtree.
 * @param names the keys in the answer by those in the data, where they differ; empty for what is not in the
 * answer
 */
export function shapeOf(
  operation: Operation,
  names: ReadonlyMap<string, string> = new Map(),
): OperationShape {
  const schema = operation.schema();
  const conditions = new Set<string>();
  const known = new Map<SelectionSet, readonly Shape[]>();

  function guards(element: OperationElement): readonly Guard[] {
    const found = guardsOf(element, schema);
    for (const { variable } of found) if (variable !== undefined) conditions.add(variable);
    return found;
  }

  const isAsked = (selection: Selection): boolean =>
    selection.kind !== 'FieldSelection' || names.get(selection.element.responseName()) !== '';

  function shape(selection: Selection): Shape {
    if (selection.kind === 'FieldSelection') return field(selection);
    const { element, selectionSet } = selection;
    return {
      kind: 'fragment',
      on: element.typeCondition,
      guards: guards(element),
      selections: shapes(selectionSet),
    };
  }

  function field(selection: FieldSelection): FieldShape {
    const { element, selectionSet } = selection;
    const source = element.responseName();
    const type = element.definition.type;
    if (!type) throw new Error(`The field ${element.name} has no type`);
    return {
      kind: 'field',
      key: names.get(source) ?? source,
      source,
      role: roleOf(selection),
      type,
      selection,
      guards: guards(element),
      selections: selectionSet && shapes(selectionSet),
    };
  }

  function shapes(set: SelectionSet): readonly Shape[] {
    const made = known.get(set) ?? set.selections().filter(isAsked).map(shape);
    known.set(set, made);
    return made;
  }

  const rootType = schema.schemaDefinition.rootType(operation.rootKind);
  if (!rootType || !isCompositeType(rootType)) throw new Error(`The schema has no ${operation.rootKind}`);
  const selections = shapes(operation.selectionSet);
  return { selections, rootType, conditions: [...conditions] };
}

function roleOf({ element }: FieldSelection): FieldShape['role'] {
  if (element.definition.isSchemaIntrospectionField()) return 'introspection';
  return element.name === typenameFieldName ? 'typename' : 'data';
}
