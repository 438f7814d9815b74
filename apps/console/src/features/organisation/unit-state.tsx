import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FactList } from '../../components/fact-list';
import { Mark } from '../../components/mark';
import { UnitLink } from '../../components/organisation-links';
import { paths } from '../../lib/paths';
import type { Unit } from './unit';

/** What a unit is, where it is, and who is above it. */
export function UnitState({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation();
  const { kind, province, superior, organic, source } = unit;
  const none = <span className="quiet">{t('organisation.noSuperior')}</span>;
  return (
    <FactList
      facts={[
        { label: t('words.kind'), value: t(`organisation.unitKind.${kind}`) },
        {
          label: t('words.province'),
          value: province ? (
            <Link to={paths.province(province.id, province.on)}>{province.officialName}</Link>
          ) : (
            <span className="quiet">{t('words.notRecorded')}</span>
          ),
        },
        {
          label: t('organisation.superior.PROFESSIONAL'),
          value: superior ? <UnitLink unit={superior} /> : none,
        },
        { label: t('organisation.superior.ORGANIC'), value: organic ? <UnitLink unit={organic} /> : none },
        {
          label: t('words.source'),
          value: source ?? <Mark tone="warning">{t('words.noSource')}</Mark>,
        },
      ]}
    />
  );
}
