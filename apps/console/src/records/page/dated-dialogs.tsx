import type { FieldFacts } from '@bien-cuong/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { factOf } from '../../lib/registers/register-facts';
import { FactField } from '../form/fact-field';
import type { KeptType, Mutation } from '../operations';
import type { KeptRecord } from '../record-kind';
import { useSending } from '../use-sending';
import { changedInput, formValues, newInput, type Values } from '../values';
import { ReasonField } from './reason-field';

/** What changes with time of a record, each as it was from one day to another. */
export interface DatedPartOf {
  readonly type: KeptType;
  /** The field with the intervals. */
  readonly name: string;
  readonly record: KeptRecord;
  readonly recording: Mutation;
  readonly correcting: Mutation;
}

interface Props extends DatedPartOf {
  /** The interval that is corrected, or from which a new one departs. */
  readonly entry: Values;
  readonly open: boolean;
  readonly close: () => void;
}

/** Records that something is otherwise from a day on. */
export function RecordDialog(props: Props) {
  const { t } = useTranslation();
  const fields = itemsOf(props)
    .filter(({ name }) => name !== 'validTo')
    .map((fact) => (fact.name === 'validFrom' ? { ...fact, required: true } : fact));
  const { send, take, type } = usePart(props, props.recording);
  const initial = { ...formValues(fields, props.entry), validFrom: null };
  return (
    <FormDialog<Values, { readonly version: number }>
      open={props.open}
      title={t('records.fromDay')}
      label={t('forms.save')}
      initial={initial}
      onSubmit={(values, key) => send({ input: newInput(fields, values) }, key)}
      onClose={props.close}
      conflicts={{ of: type as 'AwardType', take: take(initial), say: () => '–' }}
    >
      <p className="quiet">{t('records.fromDayBody')}</p>
      {fields.map((fact) => (
        <FactField key={fact.name} fact={fact} />
      ))}
    </FormDialog>
  );
}

/** Corrects what was entered wrongly, for a reason. */
export function CorrectDialog(props: Props) {
  const { t } = useTranslation();
  const fields = itemsOf(props);
  const base = formValues(fields, props.entry);
  const { send, take, type } = usePart(props, props.correcting);
  const initial = { ...base, reason: '' };
  const submit = ({ reason, ...values }: Values, key: string) =>
    send({ entryId: props.entry['id'], input: changedInput(fields, { base, values }), reason }, key);
  return (
    <FormDialog<Values, { readonly version: number }>
      open={props.open}
      title={t('records.correct')}
      label={t('forms.save')}
      initial={initial}
      onSubmit={submit}
      onClose={props.close}
      conflicts={{ of: type as 'AwardType', take: take(initial), say: () => '–' }}
    >
      <p className="quiet">{t('records.correctBody')}</p>
      {fields.map((fact) => (
        <FactField key={fact.name} fact={fact} />
      ))}
      <ReasonField label={t('records.why')} />
    </FormDialog>
  );
}

const itemsOf = ({ type, name }: DatedPartOf): readonly FieldFacts[] => factOf(type, name)?.items ?? [];

function usePart({ type, record, close }: Props, mutation: Mutation) {
  const run = useSending();
  const [version, setVersion] = useState(record.version);
  const send = async (given: Values, idempotencyKey: string) => {
    await run(mutation, { ...given, id: record.id, version, idempotencyKey });
    close();
  };
  const take = (initial: Values) => (recorded: { readonly version: number }) => {
    setVersion(recorded.version);
    return initial;
  };
  return { send, take, type };
}
