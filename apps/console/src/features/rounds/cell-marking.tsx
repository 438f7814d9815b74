import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { documentOf } from '../../lib/registers/document-of';
import { commandOf } from '../../lib/registers/workflow-facts';
import { useDialog } from '../../lib/use-dialog';
import { useFormat } from '../../lib/use-format';
import { FactField } from '../../records/form/fact-field';
import type { Mutation } from '../../records/operations';
import { useSending } from '../../records/use-sending';
import { newInput, type Values } from '../../records/values';
import type { RoundForm } from './round-form';

interface Props {
  readonly form: RoundForm;
  readonly indicatorId: string;
}

/** Lets headquarters say what is wrong with a value, or that it wants to come back to it. */
export function CellMarking({ form, indicatorId }: Props) {
  const { t } = useTranslation();
  const { language, name } = useFormat();
  const send = useSending();
  const dialog = useDialog<RoundForm['cells'][number]>();
  const facts = commandOf('RoundForm', 'markFormCell');
  const cell = form.cells.find(({ indicator }) => indicator.id === indicatorId);
  if (!facts || !cell) return null;
  const fields = facts.fields.filter(({ name: field }) => field !== 'indicatorId');
  const mark = async (values: Values, idempotencyKey: string) => {
    await send(documentOf<Mutation>(facts.name), {
      id: form.id,
      version: form.version,
      idempotencyKey,
      input: { indicatorId, ...newInput(fields, values) },
    });
    dialog.close();
  };
  return (
    <span>
      <Button size="small" onClick={() => dialog.show(cell)}>
        {t('rounds.markCell')}
      </Button>
      {dialog.subject && (
        <FormDialog<Values>
          key={dialog.times}
          open={dialog.open}
          title={`${facts.label[language]}: ${name(cell.indicator)}`}
          label={facts.label[language]}
          initial={{ returnReason: cell.returnReason ?? '', flagged: cell.flagged }}
          onSubmit={mark}
          onClose={dialog.close}
        >
          {fields.map((fact) => (
            <FactField key={fact.name} fact={fact} />
          ))}
        </FormDialog>
      )}
    </span>
  );
}
