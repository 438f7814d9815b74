import type { FieldFacts, RegisterFacts } from '@bien-cuong/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { FactField } from '../form/fact-field';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useSending } from '../use-sending';
import { changedInput, formValues, newInput, type Values } from '../values';
import { ReasonField } from './reason-field';

/** What changes with time of a record, each as it was from one day to another. */
export interface DatedPartOf {
  readonly kind: RecordKind;
  readonly dated: RegisterFacts['dated'][number];
  readonly record: KeptRecord;
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
  const { send, take, type } = usePart(props, props.dated.record);
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
  const { send, take, type } = usePart(props, props.dated.correct);
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

/** Records that something no longer holds from a day on, and that nothing takes its place. */
export function EndDialog({ operation, ...props }: Props & { readonly operation: string }) {
  const { t } = useTranslation();
  const fields = itemsOf(props)
    .filter(({ name }) => name === 'validTo')
    .map((fact) => ({ ...fact, required: true }));
  const { send, take, type } = usePart(props, operation);
  const initial = { validTo: null };
  return (
    <FormDialog<Values, { readonly version: number }>
      open={props.open}
      title={t('records.end')}
      label={t('forms.save')}
      initial={initial}
      onSubmit={({ validTo }, key) => send({ entryId: props.entry['id'], validTo }, key)}
      onClose={props.close}
      conflicts={{ of: type as 'AwardType', take: take(initial), say: () => '–' }}
    >
      <p className="quiet">{t('records.endBody')}</p>
      {fields.map((fact) => (
        <FactField key={fact.name} fact={fact} />
      ))}
    </FormDialog>
  );
}

/** The field with the intervals. */
export const fieldOf = ({ kind, dated }: DatedPartOf): FieldFacts | undefined =>
  kind.facts.fields.find(({ name }) => name === dated.part);

const itemsOf = (part: DatedPartOf): readonly FieldFacts[] => fieldOf(part)?.items ?? [];

/** @param operation the name of the mutation */
function usePart({ kind, record, close }: Props, operation: string) {
  const run = useSending();
  const [version, setVersion] = useState(record.version);
  const send = async (given: Values, idempotencyKey: string) => {
    await run(kind.operations.command(operation), { ...given, id: record.id, version, idempotencyKey });
    close();
  };
  const take = (initial: Values) => (recorded: { readonly version: number }) => {
    setVersion(recorded.version);
    return initial;
  };
  return { send, take, type: kind.facts.type };
}
