import type { ProvinceClaimPageQuery } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark';
import styles from './province-claims.module.css';

type Claim = NonNullable<ProvinceClaimPageQuery['provinceClaim']>;

/** Whether a claim is the accepted one, and why or why no longer; and whether somebody read it in its source. */
export function ProvinceClaimState({ record }: { readonly record: Claim }) {
  const { t } = useTranslation();
  const { accepted, acceptanceReason, verified } = record;
  return (
    <div className={styles.state}>
      {accepted && <Mark tone="accent">{t('words.accepted')}</Mark>}
      {acceptanceReason && (
        <span>
          {t(accepted ? 'claims.acceptedFor' : 'claims.unacceptedFor', { reason: acceptanceReason })}
        </span>
      )}
      <Mark tone={verified ? 'soft' : 'warning'}>{t(verified ? 'words.verified' : 'words.unverified')}</Mark>
    </div>
  );
}
