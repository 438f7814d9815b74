import { useQuery } from '@apollo/client/react';
import { Alert, Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import notes from '../../components/failure-note.module.css';
import { useDebounced } from '../../lib/use-debounced';
import { findRecipientHouseholds } from './naming.graphql';
import { useCandidateWording } from './use-candidate-wording';

const REST = 400;
const MOST = 5;

/** Households that may be the one that is being added, so that it is chosen instead; it keeps nobody from adding. */
export function SimilarHouseholds() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const called = useCandidateWording();
  const typed = useDebounced(
    String((Form.useWatch('household', form) as string | undefined) ?? '').trim(),
    REST,
  );
  const { data } = useQuery(findRecipientHouseholds, { variables: { name: typed }, skip: typed === '' });
  const found = typed === '' ? [] : (data?.households?.nodes ?? []).slice(0, MOST);
  if (found.length === 0) return null;
  const choose = (id: string) => form.setFieldsValue({ householdId: id, household: '' });
  return (
    <Alert
      className={notes.note}
      type="warning"
      role="status"
      title={t('records.alike')}
      description={found.map(({ id, name, place, provinceId }) => (
        <Button key={id} type="link" size="small" onClick={() => choose(id)}>
          {called.one({ id, name, detail: place ?? '', provinceId })}
        </Button>
      ))}
    />
  );
}
