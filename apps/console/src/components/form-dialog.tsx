import { Alert, Button, Form, type FormInstance } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bringIntoView } from '../lib/bring-into-view';
import { refusalOf } from '../lib/changes/refused';
import { useChange } from '../lib/changes/use-change';
import { type Thing, useAnyFieldWord } from '../lib/fields/use-field-words';
import { mergeTyped } from '../lib/merge-typed';
import { FactList, type Fact } from './fact-list';
import { FailureNote } from './failure-note';
import notes from './failure-note.module.css';
import { TaskDialog, type DialogProps } from './task-dialog';

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
  const [form] = Form.useForm<Values>();
  const { waiting, failure, setFailure, run } = useChange(form);
  const [typed, setTyped] = useState(false);
  const race = useLostRace(form, { initial, conflicts });
  const id = useId();
  const focusFirst = () => form.focusField(Object.keys(initial)[0] as never);
  // Other conflicts, such as a client that was revoked in the meantime, are not solved by reading it again.
  const refused = refusalOf(failure);
  const lost = refused?.isLostRace ? refused.recorded : undefined;
  const goOn = (recorded: object) => {
    race.resolve(recorded as Recorded);
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
        {race.note}
        <FailureNote
          failure={failure}
          action={
            conflicts &&
            lost && (
              <Button size="small" onClick={() => goOn(lost)}>
                <Reload />
              </Button>
            )
          }
        />
        {children}
      </Form>
    </TaskDialog>
  );
}

function Reload() {
  return useTranslation().t('forms.reload');
}

interface Race<Values, Recorded> {
  readonly initial: Values;
  readonly conflicts: Conflicts<Values, Recorded> | undefined;
}

/**
 * After a conflict: takes the saved version as the new base under what was typed, and tells where the two
 * differ.
 */
function useLostRace<Values extends object, Recorded extends object>(
  form: FormInstance<Values>,
  { initial, conflicts }: Race<Values, Recorded>,
) {
  const { t } = useTranslation();
  const word = useAnyFieldWord();
  const [base, setBase] = useState(initial);
  const [others, setOthers] = useState<readonly Fact[]>();
  const resolve = (recorded: Recorded) => {
    if (!conflicts) return;
    const newest = conflicts.take(recorded);
    const { values, differing } = mergeTyped({ base, typed: form.getFieldsValue(true) as Values, newest });
    form.setFieldsValue(values as never);
    setBase(newest);
    setOthers(
      differing.map((name) => ({
        label: word(String(name), conflicts.of),
        value: conflicts.say(name, newest),
      })),
    );
  };
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
  return { resolve, note };
}
