import type { BorderLengthFragment, ProvinceRowFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark';
import { useFormat } from '../../lib/use-format';
import { chosenLengths } from './border-lengths';
import styles from './province-table.module.css';

/** The length of a land border as it was published, its qualifier spoken and its doubts marked. */
export function BorderLength({ province }: { readonly province: ProvinceRowFragment }) {
  const { t } = useTranslation();
  const { claims, landBorder } = province;
  const chosen = chosenLengths(claims);
  if (chosen.length === 0) return <span className="quiet">{landBorder ? t('words.notRecorded') : '–'}</span>;
  const others = claims.length - chosen.length;
  return (
    <span className={styles.length}>
      {chosen.some(({ verified }) => !verified) && <Mark tone="warning">{t('words.unverified')}</Mark>}
      {others > 0 && <span className="quiet">{t('provinces.otherClaims', { count: others })}</span>}
      <span>
        {chosen.map((claim) => (
          <Stretch key={claim.id} claim={claim} named={chosen.length > 1} />
        ))}
      </span>
    </span>
  );
}

function Stretch({ claim, named }: { readonly claim: BorderLengthFragment; readonly named: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className={styles.stretch} title={`${t('words.source')}: ${claim.source}`}>
      {named && claim.country && <span className="quiet">{format.name(claim.country)} </span>}
      {format.quantity(claim)}
    </span>
  );
}
