import {
  assert,
  type CompositeType,
  ERRORS,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isSubtype,
  isValidLeafValue,
  type ListType,
  type OutputType,
  type Schema,
  type Type,
  typenameFieldName,
} from '@apollo/federation-internals';
import { getOwn } from '../plan/own';
import { isSkipped, type Variables } from './guards';
import type { FieldShape, OperationShape, Shape } from './selection';
import type { GraphQLError } from 'graphql';

type Row = Record<string, unknown>;

interface Place {
  readonly type: OutputType;
  readonly selections: readonly Shape[] | undefined;
  readonly parentType: CompositeType;
}

/** The known type of an object, and the type of the fragment that its fields are selected in. */
interface Parent {
  readonly type: CompositeType;
  readonly said: CompositeType;
}

/** An object type stays known in a fragment on an interface; the stock executor forgets it. */
function within({ type, said }: Parent, on: CompositeType | undefined): Parent {
  return { type: isObjectType(type) ? type : (on ?? type), said: on ?? said };
}

/** `invalid`: a null that is not allowed there; `reported`: an error already gives the reason. */
interface Updated {
  readonly value: unknown;
  readonly invalid: boolean;
  readonly reported: boolean;
}

const valid = (value: unknown): Updated => ({ value, invalid: false, reported: false });

/**
 * Shapes any answer, even one that breaks the schema, in the same steps as @apollo/gateway's
 * `computeResponse`, so that null propagation and error messages are the same. Answers that fit the schema
 * are shaped by generated code instead.
 */
export class ExactShaper {
  readonly errors: GraphQLError[] = [];
  private readonly path: (string | number)[] = [];

  /** @param introspect answers `__schema` and `__type` */
  constructor(
    private readonly schema: Schema,
    private readonly variables: Variables,
    private readonly introspect: (field: FieldShape) => unknown,
  ) {}

  /** @throws Error when the data cannot be shaped at all, for example an object in place of a list */
  shape({ selections, rootType }: OperationShape, data: Row): Row | null {
    const output = Object.create(null) as Row;
    return this.select(selections, data, output, { type: rootType, said: rootType }) ? output : null;
  }

  /** Whether the object may stay; false when a null propagates to it. */
  private select(selections: readonly Shape[], input: Row, output: Row, parent: Parent): boolean {
    for (const shape of selections) {
      if (isSkipped(shape.guards, this.variables)) continue;
      if (shape.kind === 'field') {
        if (!this.field(shape, input, output, parent)) return false;
      } else if (this.applies(shape.on, input[typenameFieldName], parent.type)) {
        if (!this.select(shape.selections, input, output, within(parent, shape.on))) return false;
      }
    }
    return true;
  }

  private field(shape: FieldShape, input: Row, output: Row, parent: Parent): boolean {
    const { key, source, role, type, selections } = shape;
    const before = output[key];
    if (role !== 'data') {
      if (before !== undefined) return true;
      output[key] = role === 'typename' ? this.typename(source, input, parent.type) : this.introspect(shape);
      return output[key] !== undefined;
    }
    this.path.push(key);
    const { value, invalid } = this.update(before, getOwn(input, source) ?? null, {
      type,
      selections,
      parentType: parent.said,
    });
    this.path.pop();
    output[key] = value;
    return !invalid;
  }

  /**
   * Undefined when the type is not known to be an object type of the schema, for example for an
   * @interfaceObject whose type was not resolved.
   */
  private typename(key: string, input: Row, parentType: CompositeType): string | undefined {
    const name = getOwn(input, key) ?? input[typenameFieldName] ?? null;
    const type = typeof name === 'string' ? (this.schema.type(name) ?? parentType) : parentType;
    return isObjectType(type) ? type.name : undefined;
  }

  private applies(on: CompositeType | undefined, typename: unknown, parentType: CompositeType): boolean {
    assert(
      !typename || typeof typename === 'string',
      () => `Got unexpected value for __typename: ${typename}`,
    );
    if (!on) return true;
    if (!typename) return isSubtype(on, parentType);
    const type = this.schema.type(String(typename));
    return type !== undefined && isSubtype(on, type);
  }

  private update(before: unknown, input: unknown, place: Place): Updated {
    const { type, selections } = place;
    if (before === null || (before !== undefined && !selections)) return valid(before);
    if (isNonNullType(type)) return this.updateNonNull(before, input, { ...place, type: type.ofType });
    if (input === null) return valid(null);
    if (isListType(type)) return this.updateList(before, input, { ...place, type });
    if (isCompositeType(type)) return this.updateObject(before, input, { ...place, type });
    if (isValidLeafValue(this.schema, input, type)) return valid(input);
    this.report(`Invalid value found for ${this.where(type, place.parentType)}.`);
    return { value: null, invalid: false, reported: true };
  }

  private updateNonNull(before: unknown, input: unknown, place: Place): Updated {
    const { value, reported } = this.update(before, input, place);
    if (value !== null) return valid(value);
    if (!reported)
      this.report(`Cannot return null for non-nullable ${this.where(place.type, place.parentType)}.`);
    return { value, invalid: true, reported: true };
  }

  private updateList(
    before: unknown,
    input: unknown,
    place: Place & { type: ListType<OutputType> },
  ): Updated {
    const { type } = place;
    assert(
      Array.isArray(input),
      () => `Invalid non-list value ${input} returned by subgraph for list type ${type}`,
    );
    const had = before as unknown[] | undefined;
    assert(
      had === undefined || input.length === had.length,
      () => `[${input}].length (${input.length}) !== [${had}].length (${had?.length})`,
    );
    const element = { ...place, type: type.ofType };
    let nullify = false;
    let reported = false;
    const value = input.map((each: unknown, index) => {
      this.path.push(index);
      const updated = this.update(had?.[index], each ?? null, element);
      this.path.pop();
      nullify ||= updated.invalid;
      reported ||= updated.reported;
      return updated.value;
    });
    return { value: nullify ? null : value, invalid: false, reported };
  }

  private updateObject(before: unknown, input: unknown, place: Place & { type: CompositeType }): Updated {
    const { type, selections, parentType } = place;
    assert(selections, () => `Invalid empty selection set for composite type ${type}`);
    assert(
      typeof input === 'object',
      () => `Invalid non-object value ${input} returned by subgraph for composite type ${type}`,
    );
    const row = input as Row;
    const named = this.runtimeType(row[typenameFieldName], type);
    if (!named) {
      this.report(`Invalid __typename found for object at ${this.where(type, parentType)}.`);
      return { value: null, invalid: false, reported: true };
    }
    const output = (before ?? Object.create(null)) as Row;
    if (this.select(selections, row, output, { type: named, said: named })) return valid(output);
    return { value: null, invalid: false, reported: true };
  }

  private runtimeType(typename: unknown, type: CompositeType): CompositeType | undefined {
    assert(
      typename === undefined || typeof typename === 'string',
      () => `Invalid non-string value ${typename} for __typename at ${this.path}`,
    );
    if (!typename) return type;
    const named = this.schema.type(typename);
    return named && isCompositeType(named) ? named : undefined;
  }

  private report(message: string): void {
    this.errors.push(ERRORS.INVALID_GRAPHQL.err(message, { path: [...this.path] }));
  }

  private where(type: Type, parentType: CompositeType): string {
    const last = this.path.at(-1);
    return typeof last === 'string'
      ? `field ${parentType}.${last}`
      : `array element of type ${type} at index ${last}`;
  }
}
