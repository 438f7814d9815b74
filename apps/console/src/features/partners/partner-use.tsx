import type { ClientUse } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import styles from './partners.module.css';

/** How many requests a partner's program has made, and its most frequent operations. */
export function PartnerUse({ use }: { readonly use: ClientUse }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { lastSeenAt, operations } = use;
  if (lastSeenAt === null) return <span className="quiet">{t('partners.neverSeen')}</span>;
  const counts = { number: format.number(use.calls), refused: format.number(use.refused) };
  const count = { count: operations.length, number: format.number(operations.length) };
  return (
    <div>
      <div>{t('partners.calls', counts)}</div>
      <div className="quiet">{t('partners.lastSeen', { moment: format.moment(lastSeenAt) })}</div>
      {operations.length > 0 && (
        <details>
          <summary>{t('partners.operations', count)}</summary>
          <ul className={styles.operations}>
            {operations.map(({ name, calls }) => (
              <li key={name}>
                <span>{name || t('partners.unnamed')}</span>
                <span>{format.number(calls)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
