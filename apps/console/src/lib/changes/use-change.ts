import type { FormInstance } from 'antd';
import { useState } from 'react';
import { useTask } from '../use-task';
import { type Refused, refusalsOf } from './refused';

/**
 * Makes a change, and only once however often it has to be tried: each attempt gets the same key until one has succeeded. What
 * was refused because of a field of the form is said there, anything else is the `failure`; what was typed stays.
 */
export function useChange<Values extends object>(form?: FormInstance<Values>) {
  const { run: runTask, ...task } = useTask();
  const [key, setKey] = useState(newKey);
  const run = (change: (idempotencyKey: string) => Promise<unknown>) =>
    runTask(async () => {
      try {
        await change(key);
        setKey(newKey);
      } catch (failure) {
        const refusals = refusalsOf(failure);
        const elsewhere = refusals.filter((refused) => !form || !tellAtField(form, refused));
        if (refusals.length === 0 || elsewhere.length > 0) throw elsewhere[0] ?? failure;
      }
    });
  return { ...task, run };
}

const newKey = (): string => crypto.randomUUID();

function tellAtField<Values extends object>(form: FormInstance<Values>, refused: Refused): boolean {
  const field = Object.keys(form.getFieldsValue()).find((name) => name === refused.field);
  if (field === undefined || refused.isLostRace) return false;
  form.setFields([{ name: [field], errors: [refused.message] } as never]);
  form.scrollToField([field] as never, { focus: true });
  return true;
}
