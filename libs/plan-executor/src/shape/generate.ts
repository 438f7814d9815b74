import {
  baseType,
  type CompositeType,
  isCompositeType,
  isCustomScalarType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type NamedType,
  type OutputType,
} from '@apollo/federation-internals';
import { getOwn } from '../plan/own';
import { type CollectedField, collectFields, isUndecided } from './collect';
import type { Dialect } from './dialect';
import type { Variables } from './guards';
import { bail } from './irregular';
import type { FieldShape, Shape } from './selection';

export type Writer = (value: unknown) => unknown;
export type Sets = readonly (readonly Shape[])[];

export interface Surroundings {
  readonly dialect: Dialect;
  readonly variables: Variables;
  /** Makes writers for objects whose type is only known at run time. */
  readonly dispatcher: (sets: Sets) => Writer;
  readonly introspect: (field: FieldShape) => unknown;
  readonly isAccounted: boolean;
}

/**
 * Generates the function that writes one object and everything below it whose type is known in advance. Names
 * get into the source only by JSON.stringify, everything else as a constant `$[i]`.
 */
export class Generator {
  private readonly functions: string[] = [];
  private readonly names = new Map<string, string>();
  private readonly constants: unknown[] = [];
  private readonly indexes = new Map<unknown, string>();

  constructor(private readonly around: Surroundings) {}

  generate(sets: Sets, type: CompositeType): Writer {
    const root = this.object(sets, type);
    const source = `"use strict";\n${this.functions.join('\n')}\nreturn ${root};`;
    const make = new Function('$', 'bail', 'own', source) as (...parts: unknown[]) => Writer;
    return make(this.constants, bail, getOwn);
  }

  /** The name of a function that writes an object, which must not be null. */
  private object(sets: Sets, type: CompositeType): string {
    return this.once(`object ${type} ${sets.map((set) => this.constant(set)).join()}`, () => {
      const { variables, isAccounted } = this.around;
      if (isAccounted && isUndecided(sets, type, variables)) return 'bail();';
      const fields = collectFields(sets, type, variables);
      const written = [...fields].map(([key, field]) => [key, this.field(field, type)] as const);
      return `
        if (typeof v !== "object" || Array.isArray(v)) bail();
        const t = v.__typename;
        if (t !== undefined && t !== ${JSON.stringify(type.name)}) bail();
        return ${this.around.dialect.object(written, this.constant)};`;
    });
  }

  private field(field: CollectedField, parent: CompositeType): string {
    const { first } = field;
    const { source } = first;
    const name = JSON.stringify(source);
    if (first.role === 'introspection') {
      return `${this.constant(() => this.around.introspect(first))}()`;
    }
    const value = source in Object.prototype ? `own(v,${name})` : `v[${name}]`;
    if (first.role === 'data') return `${this.value(first.type, field)}(${value})`;
    if (!isObjectType(parent)) return 'bail()';
    const written = this.around.dialect.constant(parent.name, this.constant);
    return `(${value} == null || ${value} === ${JSON.stringify(parent.name)} ? ${written} : bail())`;
  }

  /** The name of a function that writes a value of this type, including null and undefined. */
  private value(type: OutputType, field: CollectedField): string {
    if (isNonNullType(type)) {
      const inner = this.present(type.ofType as OutputType, field);
      return this.once(`required ${inner}`, () => `return v == null ? bail() : ${inner}(v);`);
    }
    const inner = this.present(type, field);
    const nothing = this.around.dialect.constant(null, this.constant);
    const absent = this.around.isAccounted ? `(v === null ? ${nothing} : bail())` : nothing;
    return this.once(`optional ${inner}`, () => `return v == null ? ${absent} : ${inner}(v);`);
  }

  private present(type: OutputType, field: CollectedField): string {
    if (isListType(type)) {
      const element = this.value(type.ofType as OutputType, field);
      const write = (): string => this.around.dialect.list(element, this.constant);
      return this.once(`list ${element}`, () => `if (!Array.isArray(v)) bail();${write()}`);
    }
    if (!isCompositeType(type)) return this.leaf(baseType(type));
    if (isObjectType(type) && !field.mixed) return this.object(field.selections, type);
    return this.constant(this.around.dispatcher(field.selections));
  }

  private leaf(type: NamedType): string {
    const { leaves, custom, enumOf } = this.around.dialect;
    if (isEnumType(type)) {
      const name = `enum ${type}`;
      return this.once(name, () => {
        const writer = this.constant(enumOf(type.values.map((value) => value.name)));
        return `return ${writer}(v);`;
      });
    }
    return this.constant(isCustomScalarType(type) ? custom : (leaves[type.name] ?? custom));
  }

  /** Generates each function once, identified by its key. */
  private once(key: string, body: () => string): string {
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `f${this.names.size}`;
    this.names.set(key, name);
    this.functions.push(`function ${name}(v) {${body()}}`);
    return name;
  }

  private readonly constant = (value: unknown): string => {
    let name = this.indexes.get(value);
    if (name === undefined) {
      name = `c${this.constants.length}`;
      this.indexes.set(value, name);
      this.functions.push(`const ${name} = $[${this.constants.length}];`);
      this.constants.push(value);
    }
    return name;
  };
}
