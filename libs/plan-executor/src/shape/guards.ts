import { assert, type OperationElement, type Schema, Variable } from '@apollo/federation-internals';

/** One @skip or @include. */
export interface Guard {
  readonly kind: 'skip' | 'include';
  /** The variable it depends on; without one, `value` decides. */
  readonly variable: string | undefined;
  readonly value: boolean;
}

export type Variables = Readonly<Record<string, unknown>>;

export function guardsOf(element: OperationElement, schema: Schema): readonly Guard[] {
  const [skip] = element.appliedDirectivesOf(schema.skipDirective());
  const [include] = element.appliedDirectivesOf(schema.includeDirective());
  return [
    ...(skip ? [guard('skip', skip.arguments().if)] : []),
    ...(include ? [guard('include', include.arguments().if)] : []),
  ];
}

function guard(kind: Guard['kind'], condition: unknown): Guard {
  return condition instanceof Variable
    ? { kind, variable: condition.name, value: false }
    : { kind, variable: undefined, value: condition === true };
}

/** @param variables including defaults */
export function isSkipped(guards: readonly Guard[], variables: Variables): boolean {
  for (const each of guards) {
    if (valueOf(each, variables) === (each.kind === 'skip')) return true;
  }
  return false;
}

function valueOf({ kind, variable, value }: Guard, variables: Variables): boolean {
  if (variable === undefined) return value;
  const given = variables[variable];
  assert(
    typeof given === 'boolean',
    () => `Unexpected value ${given} for variable $${variable} of @${kind}(if: $${variable})`,
  );
  return given;
}
