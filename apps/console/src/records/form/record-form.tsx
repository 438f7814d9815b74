import { Alert, Button, Form } from 'antd';
import { Fragment, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNote } from '../../components/failure-note';
import notes from '../../components/failure-note.module.css';
import type { KeptRecord, RecordKind } from '../record-kind';
import { AlikeNote } from './alike-note';
import { DraftNote } from './draft-note';
import { FactField } from './fact-field';
import { formKeys } from './form-keys';
import styles from './form.module.css';
import { ItemsField } from './items-field';
import { LeaveDialog } from './leave-dialog';
import { markRequired } from './mark-required';
import { TakingNote } from '../taking/taking-note';
import { isDated, type Values } from '../values';
import { useRecordForm } from './use-record-form';

interface Props {
  readonly kind: RecordKind;
  /** Undefined for a new one. */
  readonly record?: KeptRecord;
  readonly onSaved: (id: string) => void;
  readonly onLeave: () => void;
}

/** The form of a record, in the order of the paper. */
export function RecordForm({ kind, record, onSaved, onLeave }: Props) {
  const { t } = useTranslation();
  const state = useRecordForm(kind, record, onSaved);
  const { form, change, draft, check } = state;
  const { Preview } = kind;
  const [asking, setAsking] = useState(false);
  const id = useId();
  const first = kind.facts.fields[0]?.name;
  const open = draft.ready && draft.found === undefined;
  useEffect(() => {
    if (open && first !== undefined) form.focusField(first);
  }, [open, first, form]);
  const leave = () => (state.typed ? setAsking(true) : onLeave());
  const discard = async () => {
    await draft.forget();
    onLeave();
  };
  const keys = formKeys({ onSave: form.submit, onLeave: leave });
  return (
    <div className={styles.form}>
      <TakingNote taken={{ subgraph: kind.facts.subgraph, type: kind.facts.type, id: record?.id }} />
      {draft.found && (
        <DraftNote
          draft={draft.found}
          old={draft.found.version !== state.seen.version}
          onGoOn={() => draft.found && state.takeUp(draft.found)}
          onDiscard={() => void draft.forget()}
        />
      )}
      <Form
        name={id}
        form={form}
        layout="vertical"
        requiredMark={markRequired}
        disabled={!open}
        initialValues={state.seen.base}
        scrollToFirstError={{ focus: true }}
        onValuesChange={state.onTyped}
        onFinish={() => void state.send()}
        onKeyDown={keys}
      >
        {state.note}
        <FailureNote
          failure={change.failure}
          action={
            state.lost && (
              <Button size="small" onClick={() => void state.goOn().catch(change.setFailure)}>
                {t('forms.reload')}
              </Button>
            )
          }
        />
        {kind.facts.fields
          .filter((fact) => !record || !isDated(fact))
          .map((fact) => (
            <Fragment key={fact.name}>
              {fact.kind === 'items' ? (
                <ItemsField fact={fact} />
              ) : (
                <FactField fact={fact} closed={fact.fixed && record !== undefined} />
              )}
              {fact.name === (kind.facts.titledIn ?? kind.facts.titledBy) && (
                <AlikeNote facts={kind.facts} path={kind.paths.one} alike={check.alike} />
              )}
            </Fragment>
          ))}
        {Preview && !record && (
          <Form.Item noStyle shouldUpdate>
            {() => <Preview values={form.getFieldsValue(true) as Values} />}
          </Form.Item>
        )}
        {check.general.map(({ message }) => (
          <Alert key={message} className={notes.note} type="error" role="alert" title={message} />
        ))}
        <div className={styles.foot}>
          <Button type="primary" htmlType="submit" loading={change.waiting}>
            {t('forms.save')}
          </Button>
          <Button disabled={change.waiting} onClick={leave}>
            {t('forms.cancel')}
          </Button>
          <span className={`${styles.keys} quiet`}>{t('records.keys')}</span>
        </div>
      </Form>
      <LeaveDialog
        open={asking}
        onStay={() => setAsking(false)}
        onLeave={onLeave}
        onDiscard={() => void discard()}
      />
    </div>
  );
}
