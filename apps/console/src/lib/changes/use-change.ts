import type { FormInstance } from 'antd';
import { useState } from 'react';
import { useTask } from '../use-task';
import { fieldAt } from './field-at';
import { type Refused, refusalsOf } from './refused';

/**
 * Runs a write, and makes sure that it is executed once however often it has to be tried: every attempt has
 * the same key until one has succeeded. An error of one field is shown at the field, any other is the
 * `failure`; what was typed is kept.
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
  /** Goes on with the key of an earlier visit, whose request may have arrived. */
  const goOnWith = (earlier: string | undefined) => earlier !== undefined && setKey(earlier);
  return { ...task, run, key, goOnWith };
}

const newKey = (): string => crypto.randomUUID();

/** Shows a refusal at its field; @returns whether there is such a field */
export function tellAtField<Values extends object>(form: FormInstance<Values>, refused: Refused): boolean {
  const name = fieldAt(form, refused.argument);
  if (name === undefined || refused.isLostRace) return false;
  form.setFields([{ name, errors: [refused.message] } as never]);
  form.scrollToField(name as never, { focus: true });
  return true;
}
