import type { BorderLengthFragment, ProvinceRowFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark';
import { useFormat } from '../../lib/use-format';
import { chosenLengths } from './border-lengths';
import styles from './province-table.module.css';

/** The published length of a land border, with its qualifier in words and doubts marked. */
export function BorderLength({ province }: { readonly province: ProvinceRowFragment }) {
  const { t } = useTranslation();
  const { claims, landBorder, name } = province;
  const chosen = chosenLengths(claims);
  if (chosen.length === 0) return <span className="quiet">{landBorder ? t('words.notRecorded') : '–'}</span>;
  const others = claims.length - chosen.length;
  return (
    <>
      {chosen.map((claim) => (
        <Stretch key={claim.id} claim={claim} whole={chosen.length === 1 ? name : undefined} />
      ))}
      {others > 0 && <div className="quiet">{t('provinces.otherClaims', { count: others })}</div>}
    </>
  );
}

interface StretchProps {
  readonly claim: BorderLengthFragment;
  /** The name under which a single stretch is the whole border. */
  readonly whole: string | undefined;
}

/** A stretch is labelled unless it is the whole border of the row's unit. */
function Stretch({ claim, whole }: StretchProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const country = whole === undefined && claim.country ? format.name(claim.country) : undefined;
  const former = claim.province.name === whole || country ? undefined : claim.province.name;
  const whose = [former, country].filter(Boolean).join(', ');
  return (
    <div className={styles.stretch} title={`${t('words.source')}: ${claim.source}`}>
      {!claim.verified && <Mark tone="warning">{t('words.unverified')}</Mark>}
      {whose && <span className="quiet">{whose}</span>}
      <span>{format.quantity(claim)}</span>
    </div>
  );
}
