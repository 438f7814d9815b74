import {
  type CompositeType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSubtype,
  isUnionType,
  isValidLeafValue,
  type OutputType,
  type Schema,
  typenameFieldName,
} from '@apollo/federation-internals';
import { getOwn, setOwn } from '../plan/own';
import { type CollectedField, collectFields, isUndecided } from './collect';
import type { Sets } from './generate';
import type { Variables } from './guards';
import type { FieldShape, OperationShape } from './selection';

type Row = Record<string, unknown>;

/**
 * Why something is null though no subgraph said so: it was not in the answer, or its value does not fit its
 * type.
 */
export type GapReason = 'missing' | 'malformed';

interface Parts {
  readonly schema: Schema;
  readonly variables: Variables;
  readonly introspect: (field: FieldShape) => unknown;
  /** Called for each null that no subgraph sent; its path is in the names of the data. */
  readonly gap: (path: readonly (string | number)[], reason: GapReason, row: Row) => void;
}

/** Marks a null that propagates to the object or list around it. */
const spreads = Symbol('spreads');

/**
 * Shapes the fetched data by GraphQL's value completion, and reports every null that it introduces. A value
 * that does not fit its type becomes null as well.
 */
export class AccountedShaper {
  private readonly path: (string | number)[] = [];
  private row: Row = {};

  constructor(private readonly parts: Parts) {}

  shape({ selections, rootType }: OperationShape, data: Row): Row | null {
    const shaped = this.fields([selections], rootType, data);
    return shaped === spreads ? null : (shaped as Row);
  }

  private fields(sets: Sets, type: CompositeType, row: Row): unknown {
    const answer: Row = {};
    for (const [key, field] of collectFields(sets, type, this.parts.variables)) {
      this.row = row;
      const value = this.at(field.first.source, () => this.field(field, type, row));
      if (value === spreads) return spreads;
      setOwn(answer, key, value);
    }
    return answer;
  }

  private field(field: CollectedField, parent: CompositeType, row: Row): unknown {
    const { first } = field;
    if (first.role === 'introspection') return this.parts.introspect(first);
    if (first.role === 'data') return this.value(first.type, field, getOwn(row, first.source));
    return isObjectType(parent) ? parent.name : this.lost('missing', spreads);
  }

  private value(type: OutputType, field: CollectedField, value: unknown): unknown {
    if (isNonNullType(type)) {
      if (value === null) return this.lost('malformed', spreads);
      // A null where a value is required is always reported, even if an unknown entity may explain it.
      if (value === undefined) this.row = {};
      const present = this.value(type.ofType, field, value);
      return present === null ? spreads : present;
    }
    if (value === null) return null;
    if (value === undefined) return this.lost('missing', null);
    const present = this.present(type, field, value);
    return present === spreads ? null : present;
  }

  private present(type: OutputType, field: CollectedField, value: unknown): unknown {
    if (isListType(type)) return this.list(type.ofType, field, value);
    if (isCompositeType(type)) return this.object(type, field, value);
    if (isNonNullType(type)) return this.value(type, field, value);
    return isValidLeafValue(this.parts.schema, value, type) ? value : this.lost('malformed', null);
  }

  private list(type: OutputType, field: CollectedField, value: unknown): unknown {
    if (!Array.isArray(value)) return this.lost('malformed', null);
    const elements: unknown[] = [];
    for (const [index, each] of value.entries()) {
      const element = this.at(index, () => this.value(type, field, each ?? null));
      if (element === spreads) return spreads;
      elements.push(element);
    }
    return elements;
  }

  private object(type: CompositeType, { selections }: CollectedField, value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.lost('malformed', null);
    const runtime = this.runtimeType(type, (value as Row)[typenameFieldName]);
    if (!runtime) return this.lost('malformed', null);
    // The object itself is there, but fields selected on only some of its types were neither answered nor
    // null.
    this.row = value as Row;
    if (isUndecided(selections, runtime, this.parts.variables)) this.lost('missing', null);
    return this.fields(selections, runtime, value as Row);
  }

  /**
   * Undefined when an object's type does not fit its place. An object with unknown type, such as one from an
   * interface object, may still have the fields that all possible types share.
   */
  private runtimeType(type: CompositeType, name: unknown): CompositeType | undefined {
    if (name === undefined || name === null) return isUnionType(type) ? undefined : type;
    const named = typeof name === 'string' ? this.parts.schema.type(name) : undefined;
    if (!named || !(isObjectType(named) || isInterfaceType(named))) return undefined;
    return named === type || isSubtype(type, named) ? named : undefined;
  }

  private at(step: string | number, shape: () => unknown): unknown {
    this.path.push(step);
    const value = shape();
    this.path.pop();
    return value;
  }

  private lost<Instead>(reason: GapReason, instead: Instead): Instead {
    this.parts.gap(this.path, reason, this.row);
    return instead;
  }
}
