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

/** Why something is null that no subgraph said is: nothing was answered, or what has not the form that its type has. */
export type GapReason = 'missing' | 'malformed';

interface Parts {
  readonly schema: Schema;
  readonly variables: Variables;
  readonly introspect: (field: FieldShape) => unknown;
  /** Told of each null that no subgraph gave; its path is in the names of the data. */
  readonly gap: (path: readonly (string | number)[], reason: GapReason, row: Row) => void;
}

/** A null that spreads to what is around it. */
const spreads = Symbol('spreads');

/**
 * Shapes what was fetched as GraphQL completes values, and tells of every null that was not among it. What has not the
 * form of its type is null as well.
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
      // A null that must not be is told whatever may explain it.
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
    // What is asked of some of its types is neither answered nor null; the object itself is there.
    this.row = value as Row;
    if (isUndecided(selections, runtime, this.parts.variables)) this.lost('missing', null);
    return this.fields(selections, runtime, value as Row);
  }

  /**
   * undefined when an object is not of the type that its place has. One that does not say which of several types it has
   * may be asked for what all of them have, as what a subgraph has an interface object for is.
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
