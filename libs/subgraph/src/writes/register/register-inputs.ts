import { type ClassType, Field, InputType } from 'type-graphql';

import type { Register } from './declaration';
import { inputField } from './input-fields';

interface Inputs {
  CreateInput: ClassType;
  /** Without what cannot be changed, or is changed by operations of its own. */
  ChangeInput: ClassType;
  /** All of it optional: forms that are still being filled in are checked, too. */
  CheckInput: ClassType;
}

/** The input types of the operations of a register. */
export function inputsOf({ type, fields, parts, declared }: Register): Inputs {
  const { words, fixed = [] } = declared;
  const one = words.one.en;
  @InputType(`Create${type}Input`, { description: `The record of a new ${one}.` })
  class CreateInput {}
  @InputType(`Change${type}Input`, { description: `What is changed in the record of a ${one}.` })
  class ChangeInput {}
  @InputType(`Check${type}Input`, {
    description: `What would be recorded of a ${one}, as far as it is known.`,
  })
  class CheckInput {}
  for (const field of fields) {
    inputField(CreateInput, field, { nullable: !field.required || field.kept.otherwise !== undefined });
    inputField(CheckInput, field, { nullable: true });
    if (!fixed.includes(field.name)) inputField(ChangeInput, field, { nullable: true });
  }
  for (const [name, { type: item, description, onlyNew }] of Object.entries(parts))
    for (const Input of onlyNew ? [CreateInput, CheckInput] : [CreateInput, CheckInput, ChangeInput])
      Field(() => [item()], { nullable: true, description })(Input.prototype as object, name);
  return { CreateInput, ChangeInput, CheckInput };
}
