import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../lib/format-date';
import styles from './life-notice.module.css';

interface Props {
  /** What is seen on a day. */
  readonly of: { readonly on: string; readonly validFrom: string | null; readonly validTo: string | null };
  /** Where its words are; by default those of a unit. */
  readonly words?: 'province' | 'borderGates' | 'communes';
  /** What became of it. */
  readonly children?: ReactNode;
}

/** Says that something does not exist on the day on which it is looked at, if so. */
export function LifeNotice({ of: { on, validFrom, validTo }, words = 'province', children }: Props) {
  const { t } = useTranslation();
  if (validTo && on >= validTo)
    return (
      <p className={styles.notice}>
        {t(`${words}.ended`, { date: formatDate(validTo) })} {children}
      </p>
    );
  if (validFrom && on < validFrom)
    return <p className={styles.notice}>{t(`${words}.notYet`, { date: formatDate(validFrom) })}</p>;
  return null;
}
