import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { refusalsOf } from '../../lib/changes/refused';
import { tellAtField } from '../../lib/changes/use-change';
import { useCheck } from '../../records/form/use-check';
import type { Values } from '../../records/values';
import type { Entering } from './entering';
import type { ReportRegister } from './report-parts';

interface Checked {
  readonly key: string;
  readonly form: FormInstance<Values>;
  readonly input: () => Values;
  readonly entering: Pick<Entering, 'judges' | 'onJudged'>;
  /** How sending it failed. */
  readonly failure: unknown;
}

/** Checks a line while it is typed and before it is sent, and shows at its fields what was refused. */
export function useLineCheck(register: ReportRegister, { key, form, input, entering, failure }: Checked) {
  const check = useCheck(register, { id: undefined, form, input });
  const { refusals } = check;
  const { judges, onJudged } = entering;
  useEffect(() => {
    if (refusals)
      onJudged(
        key,
        refusals.map(({ argument }) => argument ?? ''),
      );
  }, [refusals, key, onJudged]);
  useEffect(() => {
    for (const refused of refusalsOf(failure)) tellAtField(form, refused);
  }, [failure, form]);
  useEffect(() => {
    judges.set(key, async () => (await isFilledIn(form)) && !(await check.refuses()));
    return () => void judges.delete(key);
  });
  return check;
}

/** Whether the form has what the schema demands; else the first field that lacks it gets the focus. */
async function isFilledIn(form: FormInstance<Values>): Promise<boolean> {
  try {
    await form.validateFields();
    return true;
  } catch (wrong) {
    const [first] = (wrong as { errorFields?: { name: (string | number)[] }[] }).errorFields ?? [];
    if (first) form.scrollToField(first.name as never, { focus: true });
    return false;
  }
}
