import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../lib/changes/refused';
import styles from './gap.module.css';

interface Props {
  readonly what: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A marked gap where something could not be loaded: what happened, what is safe, what to do. */
export function Gap({ what, error, onRetry }: Props) {
  const { t } = useTranslation();
  const answered = refusalOf(error);
  return (
    <div role="alert" className={styles.gap}>
      <p className={styles.title}>{t('states.failed', { what })}</p>
      <p>{answered ? t('states.refused', { message: answered.message }) : t('states.unreachable')}</p>
      <p>
        {t('states.kept')} {t('states.advice')}
      </p>
      <Button onClick={onRetry}>{t('states.retry')}</Button>
    </div>
  );
}

/**
 * Marks that something shown is incomplete, and names the fields that failed. Fields hidden from the user are
 * marked where they are.
 */
export function PartialNote({ what, error, onRetry }: Props) {
  const { t } = useTranslation();
  if (!CombinedGraphQLErrors.is(error)) return <Gap what={what} error={error} onRetry={onRetry} />;
  const failed = error.errors.filter(({ extensions }) => extensions?.['code'] !== 'FORBIDDEN');
  if (failed.length === 0) return null;
  const fields = new Set(failed.map(({ path }) => path?.findLast((step) => typeof step === 'string')));
  return (
    <div role="status" className={styles.partial}>
      {t('states.partial', { what, fields: [...fields].filter(Boolean).join(', ') || '?' })}
      <Button type="link" size="small" onClick={onRetry}>
        {t('states.retry')}
      </Button>
    </div>
  );
}
