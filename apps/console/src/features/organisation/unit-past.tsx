import { useTranslation } from 'react-i18next';
import { UnitLink } from '../../components/organisation-links';
import { DatedSection } from './dated-section';
import type { Unit } from './unit';

/** Whom a unit was under, in both chains of command. */
export function UnitChains({ chains }: Pick<Unit, 'chains'>) {
  const { t } = useTranslation();
  return (
    <DatedSection
      title={t('organisation.chains')}
      empty={t('organisation.noChains')}
      head={[t('organisation.superiorUnit'), t('fields.common.chain')]}
      entries={chains.map(({ chain, superior, ...held }) => ({
        ...held,
        key: `${chain}${superior.id}${held.validFrom ?? ''}`,
        cells: [<UnitLink key="superior" unit={superior} />, t(`organisation.chain.${chain}`)],
      }))}
    />
  );
}

/** What a unit was called. */
export function UnitNames({ names }: Pick<Unit, 'names'>) {
  const { t } = useTranslation();
  return (
    <DatedSection
      title={t('organisation.names')}
      empty={t('words.notRecorded')}
      head={[t('fields.common.name'), t('fields.common.nameEn')]}
      entries={names.map(({ name, nameEn, ...held }) => ({
        ...held,
        key: `${name}${held.validFrom ?? ''}`,
        cells: [name, nameEn],
      }))}
    />
  );
}
