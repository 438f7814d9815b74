import { Alert, Button, Form, type FormInstance } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../lib/identity-api/api-failure';
import { bringIntoView } from '../lib/bring-into-view';
import { mergeTyped } from '../lib/merge-typed';
import { useFormTask } from '../lib/use-form-task';
import { useTask } from '../lib/use-task';
import { FactList, type Fact } from './fact-list';
import { FailureNote } from './failure-note';
import notes from './failure-note.module.css';
import { TaskDialog, type DialogProps } from './task-dialog';

interface Conflicts<Values> {
  /** Reads what is saved now. */
  readonly reload: () => Promise<Values>;
  /** A field as it is saved, to be read beside what was typed. */
  readonly describe: (name: keyof Values, saved: Values) => Fact;
}

interface Props<Values> extends DialogProps {
  readonly label: string;
  readonly initial: Values;
  readonly onSubmit: (values: Values) => Promise<unknown>;
  readonly outcome?: ReactNode;
  /** Where somebody else may save the same meanwhile. */
  readonly conflicts?: Conflicts<Values>;
  readonly children: ReactNode;
}

/** A form in a dialog; what was typed stays until it is saved or the dialog is left by its button. */
export function FormDialog<Values extends object>(props: Props<Values>) {
  const { label, initial, onSubmit, conflicts, children, ...dialog } = props;
  const [form] = Form.useForm<Values>();
  const { waiting, failure, setFailure, run } = useFormTask(form);
  const [typed, setTyped] = useState(false);
  const race = useLostRace(form, { initial, conflicts });
  const id = useId();
  const focusFirst = () => form.focusField(Object.keys(initial)[0] as never);
  // Another conflict, such as with what was revoked meanwhile, stays one whatever is read again.
  const lost = conflicts && failure instanceof ApiFailure && failure.argument === 'version';
  return (
    <TaskDialog {...dialog} typed={typed} onOpened={focusFirst} action={{ label, waiting, form: id }}>
      <Form
        name={id}
        form={form}
        layout="vertical"
        initialValues={initial}
        scrollToFirstError={{ focus: true }}
        onValuesChange={() => setTyped(true)}
        onFinish={(values: Values) => void run(() => onSubmit(values))}
      >
        {race.note}
        {children}
        <FailureNote
          failure={race.failure ?? failure}
          action={
            lost && (
              <Button
                size="small"
                loading={race.waiting}
                onClick={() => race.resolve(() => setFailure(undefined))}
              >
                <Reload />
              </Button>
            )
          }
        />
      </Form>
    </TaskDialog>
  );
}

function Reload() {
  return useTranslation().t('forms.reload');
}

/** After somebody else was faster: their version under what was typed, and where the two differ. */
function useLostRace<Values extends object>(
  form: FormInstance<Values>,
  { initial, conflicts }: { initial: Values; conflicts: Conflicts<Values> | undefined },
) {
  const { t } = useTranslation();
  const { waiting, failure, run } = useTask();
  const [base, setBase] = useState(initial);
  const [others, setOthers] = useState<readonly Fact[]>();
  const resolve = (then: () => void) =>
    void run(async () => {
      if (!conflicts) return;
      const newest = await conflicts.reload();
      const { values, differing } = mergeTyped({ base, typed: form.getFieldsValue(true) as Values, newest });
      form.setFieldsValue(values as never);
      setBase(newest);
      setOthers(differing.map((name) => conflicts.describe(name, newest)));
      then();
    });
  const note = others && (
    <div ref={bringIntoView}>
      <Alert
        className={notes.note}
        type="info"
        role="status"
        title={others.length > 0 ? t('forms.differs') : t('forms.loadedAgain')}
        description={others.length > 0 && <FactList facts={others} />}
      />
    </div>
  );
  return { waiting, failure, resolve, note };
}
