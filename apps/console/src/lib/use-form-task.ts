import type { FormInstance } from 'antd';
import { ApiFailure } from './identity-api/api-failure';
import { useTask } from './use-task';

/** Submits a form; an error of one field is shown at the field, any other is the `failure`. */
export function useFormTask<Values extends object>(form: FormInstance<Values>) {
  const task = useTask();
  const fieldOf = (failure: unknown) => {
    // An element of a list is named by its index: `roles.0`.
    const argument = failure instanceof ApiFailure ? failure.argument?.split('.')[0] : undefined;
    return Object.keys(form.getFieldsValue()).find((name) => name === argument);
  };
  const run = (work: () => Promise<unknown>) =>
    task.run(async () => {
      try {
        await work();
      } catch (failure) {
        const field = fieldOf(failure);
        if (field === undefined || !(failure instanceof ApiFailure)) throw failure;
        form.setFields([{ name: [field], errors: [failure.message] } as never]);
        form.scrollToField([field] as never, { focus: true });
      }
    });
  return { ...task, run };
}
