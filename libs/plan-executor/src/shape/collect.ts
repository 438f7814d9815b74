import { type CompositeType, isObjectType, isSubtype } from '@apollo/federation-internals';
import { isSkipped, type Variables } from './guards';
import type { FieldShape, Shape } from './selection';

/** All that is asked under one key of an object of one type. */
export interface CollectedField {
  readonly first: FieldShape;
  /** One selection set for each time the field was asked with one. */
  readonly selections: (readonly Shape[])[];
  /** Whether the field's type is not the same each time, as with an interface's field and an implementation's. */
  mixed: boolean;
}

/** Whether something is asked for of some of the types that an object may have, when it is not known which of them it has. */
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

/** The specification's CollectFields, for what is known to be of one type. */
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
