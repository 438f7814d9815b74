import type { FormInstance } from 'antd';

/** Where a field is in a form: its name, or the way to a field of an item in a list. */
export type FieldPath = readonly (string | number)[];

/**
 * The field of a form that an argument is about: `achievements.2.text` is a field of an item; where the form
 * has no such field, `roles.0` is about the field `roles`.
 */
export function fieldAt(form: FormInstance, argument: string | undefined): FieldPath | undefined {
  const steps = (argument ?? '').split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const known = new Set(form.getFieldsError().map(({ name }) => JSON.stringify(name)));
  const ways = steps.map((_, index) => steps.slice(0, steps.length - index));
  return ways.find((way) => known.has(JSON.stringify(way)));
}
