import type { RecipientKind } from '@bien-cuong/api';
import { Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { ReferenceSelect } from '../../records/references/reference-select';
import { useSending } from '../../records/use-sending';
import { nameAwardMutation } from './naming.graphql';
import { kindsOf, type Lot, recipientKinds } from './recipient-kinds';
import { SimilarHouseholds } from './similar-households';

interface Props {
  readonly lot: Lot;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** By the names of the input, so that what is refused is told at its field. */
interface Values {
  personId: string | null;
  unitId: string | null;
  householdId: string | null;
  household: string;
  goldenBookNumber: string;
}

const empty: Values = {
  personId: null,
  unitId: null,
  householdId: null,
  household: '',
  goldenBookNumber: '',
};

/** Names one recipient of a lot, found by name; a household that is not recorded yet is entered here. */
export function NameDialog({ lot, open, onClose }: Props) {
  const { t } = useTranslation();
  const send = useSending();
  const kinds = kindsOf(lot);
  const [kind, setKind] = useState<RecipientKind>(kinds[0] ?? 'INDIVIDUAL');
  const { field, type } = recipientKinds[kind];
  const name = async (values: Values, idempotencyKey: string) => {
    const household = kind === 'HOUSEHOLD' && !values.householdId && { household: values.household };
    const { goldenBookNumber } = values;
    const input = { lotId: lot.id, [field]: values[field] ?? undefined, ...household, goldenBookNumber };
    await send(nameAwardMutation as never, { input, idempotencyKey });
    onClose();
  };
  return (
    <FormDialog<Values>
      open={open}
      title={t('naming.name')}
      label={t('naming.name')}
      initial={empty}
      onSubmit={name}
      onClose={onClose}
    >
      {kinds.length > 1 && (
        <Radio.Group
          aria-label={t('words.kind')}
          value={kind}
          onChange={({ target }) => setKind(target.value as RecipientKind)}
          options={kinds.map((value) => ({ value, label: t(`naming.kinds.${value}`) }))}
        />
      )}
      <Form.Item key={field} name={field} label={t(`naming.kinds.${kind}`)}>
        <ReferenceSelect of={type} />
      </Form.Item>
      {kind === 'HOUSEHOLD' && (
        <>
          <Form.Item name="household" label={t('naming.newHousehold')}>
            <Input />
          </Form.Item>
          <SimilarHouseholds />
        </>
      )}
      <Form.Item name="goldenBookNumber" label={t('fields.common.goldenBookNumber')}>
        <Input />
      </Form.Item>
    </FormDialog>
  );
}
