import {
  type CompositeType,
  isCompositeType,
  type Schema,
  typenameFieldName,
} from '@apollo/federation-internals';
import type { Dialect } from './dialect';
import { Generator, type Sets, type Surroundings, type Writer } from './generate';
import type { Variables } from './guards';
import { bail } from './irregular';
import type { FieldShape, OperationShape, Shape } from './selection';

export interface GeneratedParts {
  readonly dialect: Dialect;
  /** The values of all variables that @skip and @include depend on. */
  readonly conditions: Variables;
  /** The value of `__schema` or `__type`. */
  readonly introspect: (field: FieldShape, variables: Variables) => unknown;
  /** Whether a missing value is irregular even where null is allowed. */
  readonly isAccounted: boolean;
}

/**
 * The generated code of one operation for one set of conditions. Code for the possible types of abstract
 * types is generated on demand.
 */
export class GeneratedShaper {
  private readonly around: Surroundings;
  private readonly dispatchers = new Map<string, Writer>();
  private readonly ids = new Map<readonly Shape[], number>();
  private root: Writer | undefined;
  private current: Variables = {};

  constructor(
    private readonly schema: Schema,
    private readonly shape: OperationShape,
    { dialect, conditions, introspect, isAccounted }: GeneratedParts,
  ) {
    this.around = {
      ...{ dialect, variables: conditions, isAccounted },
      introspect: (field) => introspect(field, this.current),
      dispatcher: (sets) => this.dispatcher(sets),
    };
  }

  /** @throws an error that `isIrregular` recognises, when the data does not fit the schema */
  write(data: object, variables: Variables): unknown {
    const { selections, rootType } = this.shape;
    this.root ??= this.writer([selections], rootType);
    this.current = variables;
    return this.root(data);
  }

  private writer(sets: Sets, type: CompositeType): Writer {
    return new Generator(this.around).generate(sets, type);
  }

  private dispatcher(sets: Sets): Writer {
    const key = sets.map((set) => this.idOf(set)).join();
    let made = this.dispatchers.get(key);
    if (!made) this.dispatchers.set(key, (made = this.dispatch(sets)));
    return made;
  }

  private dispatch(sets: Sets): Writer {
    const writers = new Map<unknown, Writer>();
    return (value) => {
      const typename: unknown = (value as Record<string, unknown>)[typenameFieldName];
      let writer = writers.get(typename);
      if (!writer) {
        writer = this.writer(sets, this.typeOf(typename));
        writers.set(typename, writer);
      }
      return writer(value);
    };
  }

  private typeOf(typename: unknown): CompositeType {
    const type = typeof typename === 'string' ? this.schema.type(typename) : undefined;
    return type && isCompositeType(type) ? type : bail();
  }

  private idOf(set: readonly Shape[]): number {
    const id = this.ids.get(set) ?? this.ids.size;
    this.ids.set(set, id);
    return id;
  }
}
