import { type CompositeType, isObjectType, isSubtype } from '@apollo/federation-internals';
import { isSkipped, type Variables } from './guards';
import type { FieldShape, Shape } from './selection';

/** All selections with one response name on an object of one type. */
export interface CollectedField {
  readonly first: FieldShape;
  /** The selection sets of the fields with that response name. */
  readonly selections: (readonly Shape[])[];
  /** Whether the fields differ in type, for example the one of an interface and that of an implementation. */
  mixed: boolean;
}

/** Whether, for an object of unknown type, fields are selected on only some of its possible types. */
export function isUndecided(
  sets: readonly (readonly Shape[])[],
  type: CompositeType,
  variables: Variables,
): boolean {
  const isOpen = (shape: Shape): boolean => {
    if (shape.kind === 'field' || isSkipped(shape.guards, variables)) return false;
    return shape.on && !isSubtype(shape.on, type) ? true : shape.selections.some(isOpen);
  };
  return !isObjectType(type) && sets.some((set) => set.some(isOpen));
}

/** CollectFields of the specification, for an object of a known type. */
export function collectFields(
  sets: readonly (readonly Shape[])[],
  type: CompositeType,
  variables: Variables,
): Map<string, CollectedField> {
  const fields = new Map<string, CollectedField>();
  const visit = (shapes: readonly Shape[]): void => {
    for (const shape of shapes) {
      if (isSkipped(shape.guards, variables)) continue;
      if (shape.kind === 'field') add(fields, shape);
      else if (!shape.on || isSubtype(shape.on, type)) visit(shape.selections);
    }
  };
  sets.forEach(visit);
  return fields;
}

function add(fields: Map<string, CollectedField>, shape: FieldShape): void {
  let field = fields.get(shape.key);
  if (!field) fields.set(shape.key, (field = { first: shape, selections: [], mixed: false }));
  if (shape.type !== field.first.type && String(shape.type) !== String(field.first.type)) field.mixed = true;
  if (shape.selections) field.selections.push(shape.selections);
}
