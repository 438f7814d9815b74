import type { Schema } from '@apollo/federation-internals';
import { byteDialect, bytes } from './byte-dialect';
import { objectDialect } from './object-dialect';
import { GeneratedShaper } from './generated';
import type { Variables } from './guards';
import type { Introspection } from './introspection';
import type { FieldShape, OperationShape } from './selection';

/** More combinations of conditions are rare; the exact shaper handles them. */
const MAX_VARIANTS = 32;

export interface Form {
  readonly form: 'bytes' | 'object';
  /** Whether nulls that no subgraph sent are reported. */
  readonly isAccounted: boolean;
}

/**
 * The generated shapers of one operation: one for each form and each combination of conditions that was used.
 */
export class Variants {
  private readonly known = new Map<string, GeneratedShaper>();

  constructor(
    private readonly schema: Schema,
    private readonly shape: OperationShape,
    private readonly introspection: Introspection,
  ) {}

  /** @param variables including defaults */
  of(form: Form, variables: Variables): GeneratedShaper | undefined {
    let key: string = form.isAccounted ? `${form.form}!` : form.form;
    for (const name of this.shape.conditions) {
      const value = variables[name];
      if (typeof value !== 'boolean') return undefined;
      key += value ? '1' : '0';
    }
    return this.known.get(key) ?? this.make(key, form, variables);
  }

  private make(key: string, { form, isAccounted }: Form, variables: Variables): GeneratedShaper | undefined {
    if (this.known.size >= MAX_VARIANTS) return undefined;
    const names = this.shape.conditions;
    const conditions = Object.fromEntries(names.map((name) => [name, variables[name]]));
    const introspect = ({ selection }: FieldShape, given: Variables): unknown =>
      form === 'bytes'
        ? bytes.text(this.introspection.text(selection, given))
        : this.introspection.answer(selection, given);
    const dialect = form === 'bytes' ? byteDialect : objectDialect;
    const made = new GeneratedShaper(this.schema, this.shape, {
      dialect,
      conditions,
      introspect,
      isAccounted,
    });
    this.known.set(key, made);
    return made;
  }
}
