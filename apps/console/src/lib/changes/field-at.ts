import type { FormInstance } from 'antd';

/** Where a field is in a form: its name, or the way to a field of an item in a list. */
export type FieldPath = readonly (string | number)[];

/**
 * The field of a form that an argument is about: `achievements.2.text` is a field of an item; where the form
 * has no such field, `roles.0` is about the field `roles`. What is given to a command stands in its argument `input`.
 */
export function fieldAt(form: FormInstance, argument: string | undefined): FieldPath | undefined {
  const steps = (argument ?? '').split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const known = new Set(form.getFieldsError().map(({ name }) => JSON.stringify(name)));
  const within = steps[0] === 'input' ? [steps, steps.slice(1)] : [steps];
  const ways = within.flatMap((all) => all.map((_, index) => all.slice(0, all.length - index)));
  return ways.find((way) => known.has(JSON.stringify(way)));
}
