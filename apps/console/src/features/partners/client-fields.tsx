import { scopes } from '@bien-cuong/access';
import { Input, InputNumber } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckList } from '../../components/check-list';
import { DayPicker } from '../../components/day-picker';
import { FormField } from '../../components/form-field';
import { useFieldWords } from '../../lib/fields/use-field-words';
import { isPast } from './expiry';
import styles from './partners.module.css';
import { useScopeWording } from './use-scope-wording';

const MOST_CALLS = 100_000;

/** Enter takes the typed date; it must not also submit the form. */
function takeTheDate(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** What an administrator grants a partner's program. */
export function ClientFields() {
  const { t } = useTranslation();
  const word = useFieldWords('PartnerClient');
  const say = useScopeWording();
  return (
    <>
      <FormField of="PartnerClient" name="name" rules={[{ required: true, whitespace: true }]}>
        <Input autoComplete="off" maxLength={200} />
      </FormField>
      <FormField of="PartnerClient" name="scopes" rules={[{ required: true }]}>
        <CheckList
          label={word('scopes')}
          choices={scopes.map((scope) => ({ value: scope, label: say.label(scope), note: say.note(scope) }))}
        />
      </FormField>
      <FormField of="PartnerClient" name="quota" extra={t('partners.quotaNote')} rules={[{ required: true }]}>
        <InputNumber min={1} max={MOST_CALLS} precision={0} className={styles.short} />
      </FormField>
      <FormField of="PartnerClient" name="expiresAt" extra={t('partners.expiresNote')}>
        <DayPicker onKeyDown={takeTheDate} disabledDate={isPast} className={styles.short} />
      </FormField>
    </>
  );
}
