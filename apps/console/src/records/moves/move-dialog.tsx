import type { MoveFacts } from '@bien-cuong/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { documentOf } from '../../lib/registers/document-of';
import type { Thing } from '../../lib/fields/use-field-words';
import { useFormat } from '../../lib/use-format';
import { FactField } from '../form/fact-field';
import type { Mutation } from '../operations';
import { ReasonField } from '../page/reason-field';
import { useSending } from '../use-sending';
import { formValues, newInput, type Values } from '../values';

/** A record that goes from hand to hand. */
export interface Movable {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly moves: readonly {
    readonly name: string;
    readonly allowed: boolean;
    readonly why: string | null;
  }[];
}

interface Props {
  /** The type of the record. */
  readonly type: Thing;
  readonly move: Pick<MoveFacts, 'operation' | 'label' | 'reason' | 'fields'>;
  readonly record: Movable;
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks for what a move demands, and makes it. */
export function MoveDialog({ type, move, record, title, open, onClose }: Props) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const send = useSending();
  const [version, setVersion] = useState(record.version);
  const label = move.label[language];
  const initial: Values = { ...formValues(move.fields), ...(move.reason && { reason: '' }) };
  const make = async (values: Values, idempotencyKey: string) => {
    await send(documentOf<Mutation>(move.operation), {
      id: record.id,
      version,
      idempotencyKey,
      ...(move.fields.length > 0 && { input: newInput(move.fields, values) }),
      ...(move.reason && { reason: values['reason'] }),
    });
    onClose();
  };
  const take = (recorded: { readonly version: number }): Values => {
    setVersion(recorded.version);
    return initial;
  };
  return (
    <FormDialog<Values, { readonly version: number }>
      open={open}
      title={t('records.commandTitle', { label, title })}
      label={label}
      initial={initial}
      onSubmit={make}
      onClose={onClose}
      conflicts={{ of: type, take, say: () => '–' }}
    >
      {move.fields.map((fact) => (
        <FactField key={fact.name} fact={fact} />
      ))}
      {move.reason && <ReasonField label={t('records.why')} />}
    </FormDialog>
  );
}
