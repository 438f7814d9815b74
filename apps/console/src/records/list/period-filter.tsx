import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEdtf } from '../values';
import styles from './list.module.css';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Narrows a list down to a period; what is not written to its end does not filter yet. */
export function PeriodFilter({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value ?? '');
  const take = (text: string) => {
    setTyped(text);
    const period = text.trim();
    if (period === '' || isEdtf(period)) onChange(period || null);
  };
  const unread = typed.trim() !== '' && !isEdtf(typed.trim());
  return (
    <Input
      className={styles.period ?? ''}
      aria-label={label}
      aria-invalid={unread}
      title={t('records.edtfHint')}
      placeholder={t('records.periodExample', { field: label })}
      allowClear
      {...(unread && { status: 'warning' as const })}
      value={typed}
      onChange={({ target }) => take(target.value)}
    />
  );
}
