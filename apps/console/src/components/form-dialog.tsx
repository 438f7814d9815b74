import { Button, Form } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../lib/changes/refused';
import { useChange } from '../lib/changes/use-change';
import { type Thing, useAnyFieldWord } from '../lib/fields/use-field-words';
import { FailureNote } from './failure-note';
import { TaskDialog, type DialogProps } from './task-dialog';
import { useMerging } from './use-merging';

interface Conflicts<Values, Recorded> {
  readonly of: Thing;
  /** Makes the saved version the base for further editing, and returns its values. */
  readonly take: (recorded: Recorded) => Values;
  /** A field's saved value in words, to be shown beside what was typed. */
  readonly say: (name: keyof Values, saved: Values) => string;
}

interface Props<Values, Recorded> extends DialogProps {
  readonly label: string;
  readonly initial: Values;
  /** @param idempotencyKey the same for every attempt until one has succeeded */
  readonly onSubmit: (values: Values, idempotencyKey: string) => Promise<unknown>;
  readonly outcome?: ReactNode;
  /** For records that somebody else may save at the same time. */
  readonly conflicts?: Conflicts<Values, Recorded>;
  readonly children: ReactNode;
}

/** A form in a dialog; what was typed is kept until it is saved or the dialog is closed by its button. */
export function FormDialog<Values extends object, Recorded extends object = never>(
  props: Props<Values, Recorded>,
) {
  const { label, initial, onSubmit, conflicts, children, ...dialog } = props;
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const { waiting, failure, setFailure, run } = useChange(form);
  const [typed, setTyped] = useState(false);
  const word = useAnyFieldWord();
  const [base, setBase] = useState(initial);
  const merging = useMerging(form, (name) => word(String(name), conflicts?.of));
  const id = useId();
  const focusFirst = () => form.focusField(Object.keys(initial)[0] as never);
  // Other conflicts, such as a client that was revoked in the meantime, are not solved by reading it again.
  const refused = refusalOf(failure);
  const lost = refused?.isLostRace ? refused.recorded : undefined;
  const goOn = (recorded: object) => {
    if (!conflicts) return;
    const newest = conflicts.take(recorded as Recorded);
    const typedSince = form.getFieldsValue(true) as Values;
    merging.merge({ base, typed: typedSince, newest }, (name) => conflicts.say(name, newest));
    setBase(newest);
    setFailure(undefined);
  };
  return (
    <TaskDialog {...dialog} typed={typed} onOpened={focusFirst} action={{ label, waiting, form: id }}>
      <Form
        name={id}
        form={form}
        layout="vertical"
        initialValues={initial}
        scrollToFirstError={{ focus: true }}
        onValuesChange={() => setTyped(true)}
        onFinish={(values: Values) => void run((key) => onSubmit(values, key))}
      >
        {merging.note}
        <FailureNote
          failure={failure}
          action={
            conflicts &&
            lost && (
              <Button size="small" onClick={() => goOn(lost)}>
                {t('forms.reload')}
              </Button>
            )
          }
        />
        {children}
      </Form>
    </TaskDialog>
  );
}
