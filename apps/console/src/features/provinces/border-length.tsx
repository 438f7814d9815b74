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
          <Stretch key={claim.id} claim={claim} alone={chosen.length === 1} unit={province.id} />
        ))}
      </span>
    </span>
  );
}

interface StretchProps {
  readonly claim: BorderLengthFragment;
  readonly alone: boolean;
  readonly unit: string;
}

/** A stretch says whose it is where it is not the whole border of the row's unit. */
function Stretch({ claim, alone, unit }: StretchProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const former = claim.province.id === unit ? undefined : claim.province.name;
  const country = !alone && claim.country ? format.name(claim.country) : undefined;
  const whose = [former, country].filter(Boolean).join(', ');
  return (
    <span className={styles.stretch} title={`${t('words.source')}: ${claim.source}`}>
      {whose && <span className="quiet">{whose} </span>}
      {format.quantity(claim)}
    </span>
  );
}
