import { scopes } from '@bien-cuong/access';
import { Form, Input, InputNumber } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckList } from '../../components/check-list';
import { DayPicker } from '../../components/day-picker';
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
  const say = useScopeWording();
  return (
    <>
      <Form.Item name="name" label={t('partners.name')} rules={[{ required: true, whitespace: true }]}>
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item name="scopes" label={t('partners.scopesLabel')} rules={[{ required: true }]}>
        <CheckList
          label={t('partners.scopesLabel')}
          choices={scopes.map((scope) => ({ value: scope, label: say.label(scope), note: say.note(scope) }))}
        />
      </Form.Item>
      <Form.Item
        name="quota"
        label={t('partners.quotaLabel')}
        extra={t('partners.quotaNote')}
        rules={[{ required: true }]}
      >
        <InputNumber min={1} max={MOST_CALLS} precision={0} className={styles.short} />
      </Form.Item>
      <Form.Item name="expiresAt" label={t('partners.expiresLabel')} extra={t('partners.expiresNote')}>
        <DayPicker onKeyDown={takeTheDate} disabledDate={isPast} className={styles.short} />
      </Form.Item>
    </>
  );
}
