import type { CommandFacts } from '@bien-cuong/domain';
import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { useFormat } from '../../lib/use-format';
import { FactField } from '../form/fact-field';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useKeeping } from '../use-keeping';
import { formValues, newInput, type Values } from '../values';
import { ReasonField } from './reason-field';
import { useTitle } from './use-title';

interface Props {
  readonly kind: RecordKind;
  readonly record: KeptRecord;
  readonly command: CommandFacts;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks for what a command demands, and runs it. */
export function CommandDialog({ kind, record, command, open, onClose }: Props) {
  const { t } = useTranslation();
  const { Beside } = kind;
  const { language } = useFormat();
  const { title } = useTitle(kind, record);
  const keeping = useKeeping(kind);
  const [version, setVersion] = useState(record.version);
  const label = command.label[language];
  const initial: Values = { ...givenFirst(kind, command, record), ...(command.reason && { reason: '' }) };
  const run = async (values: Values, key: string) => {
    const input = command.fields.length > 0 && { input: newInput(command.fields, values) };
    const reason = command.reason && { reason: values['reason'] };
    await keeping.command(command.name, { id: record.id, version, ...input, ...reason }, key);
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
      onSubmit={run}
      onClose={onClose}
      conflicts={{ of: kind.facts.type as 'Movement', take, say: () => '–' }}
    >
      {command.fields.map((fact) => (
        <FactField key={fact.name} fact={fact} />
      ))}
      {Beside && (
        <Form.Item noStyle shouldUpdate>
          {({ getFieldsValue }) => (
            <Beside command={command.name} record={record} values={getFieldsValue(true) as Values} />
          )}
        </Form.Item>
      )}
      {command.reason && <ReasonField label={t('records.why')} />}
    </FormDialog>
  );
}

/** What is asked again of a record begins as it is recorded. */
function givenFirst({ facts }: RecordKind, { fields }: CommandFacts, record: KeptRecord): Values {
  const recorded = new Set(facts.fields.map(({ name }) => name));
  return {
    ...formValues(fields),
    ...formValues(
      fields.filter(({ name }) => recorded.has(name)),
      record as unknown as Values,
    ),
  };
}
