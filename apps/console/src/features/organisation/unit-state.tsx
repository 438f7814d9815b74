import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FactList } from '../../components/fact-list';
import { LifeNotice } from '../../components/life-notice';
import { NotRecorded } from '../../components/not-recorded';
import { UnitLink } from '../../components/organisation-links';
import { paths } from '../../lib/paths';
import { Below } from './below';
import { Holders } from './holders';
import type { Unit } from './unit';

/** Where a unit is on the day, who is above it, who serves in it and what is below it. */
export function UnitState({ record: unit }: { readonly record: Unit }) {
  const { t } = useTranslation();
  const { province, superior, organic } = unit;
  const none = <span className="quiet">{t('organisation.noSuperior')}</span>;
  return (
    <>
      <LifeNotice of={unit} />
      <FactList
        facts={[
          {
            label: t('words.province'),
            value: province ? (
              <Link to={paths.province(province.id, province.on)}>{province.officialName}</Link>
            ) : (
              <NotRecorded />
            ),
          },
          {
            label: t('organisation.superior.PROFESSIONAL'),
            value: superior ? <UnitLink unit={superior} /> : none,
          },
          { label: t('organisation.superior.ORGANIC'), value: organic ? <UnitLink unit={organic} /> : none },
        ]}
      />
      <Holders unit={unit} />
      <Below unit={unit} />
    </>
  );
}
