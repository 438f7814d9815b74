import { useTranslation } from 'react-i18next';
import { FactList } from '../../components/fact-list';
import { formatDate } from '../../lib/format-date';
import { useFormat } from '../../lib/use-format';
import styles from './province.module.css';
import type { Profile } from './profile';
import { UnitLinks } from './unit-links';

/** What the unit is, and whether it existed on the date of the map. */
export function ProvinceState({ province }: { readonly province: Profile }) {
  const { t } = useTranslation();
  const format = useFormat();
  const yesNo = (yes: boolean) => (yes ? t('words.yes') : t('words.no'));
  return (
    <>
      <LifeNotice province={province} />
      <FactList
        wide
        facts={[
          { label: t('words.kind'), value: t(`words.provinceKind.${province.kind}`) },
          { label: t('words.code'), value: province.code },
          { label: t('words.landBorder'), value: yesNo(province.landBorder) },
          ...(province.neighbours.length > 0
            ? [{ label: t('words.neighbours'), value: province.neighbours.map(format.name).join(', ') }]
            : []),
          { label: t('words.coast'), value: yesNo(province.coast) },
        ]}
      />
    </>
  );
}

function LifeNotice({ province }: { readonly province: Profile }) {
  const { t } = useTranslation();
  const { on, validFrom, validTo, onMap } = province;
  if (validTo && on >= validTo) {
    return (
      <p className={styles.notice}>
        {t('province.ended', { date: formatDate(validTo) })} {t('province.heldNowBy')}{' '}
        <UnitLinks units={onMap} />.
      </p>
    );
  }
  if (validFrom && on < validFrom) {
    return <p className={styles.notice}>{t('province.notYet', { date: formatDate(validFrom) })}</p>;
  }
  return null;
}
