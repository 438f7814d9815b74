import { assert, type Operation } from '@apollo/federation-internals';
import type { PlanParts } from './compile';
import { getOwn } from './own';

/** How the Condition nodes of an operation's plan are evaluated. */
export function conditionsOf(operation: Operation): PlanParts['condition'] {
  const defaults = operation.collectDefaultedVariableValues();
  return (name, variables) => {
    const value = getOwn(variables, name) ?? getOwn(defaults, name);
    assert(typeof value === 'boolean', () => `Invalid value ${value} for Boolean! variable $${name}`);
    return value;
  };
}
