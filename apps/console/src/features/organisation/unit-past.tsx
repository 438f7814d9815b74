import { useTranslation } from 'react-i18next';
import { DatedTable } from '../../components/dated-table';
import { EmptyNote } from '../../components/empty-note';
import { UnitLink } from '../../components/organisation-links';
import { Section } from '../../components/section';
import type { Unit } from './unit';

/** Whom a unit was under, in both chains of command. */
export function UnitChains({ chains }: Pick<Unit, 'chains'>) {
  const { t } = useTranslation();
  const title = t('organisation.chains');
  return (
    <Section title={title}>
      {chains.length === 0 ? (
        <EmptyNote>{t('organisation.noChains')}</EmptyNote>
      ) : (
        <DatedTable
          label={t('organisation.tableOf', { title })}
          head={[t('organisation.superiorUnit'), t('fields.common.chain')]}
          entries={chains.map(({ chain, superior, ...held }) => ({
            ...held,
            key: `${chain}${superior.id}${held.validFrom ?? ''}`,
            cells: [<UnitLink key="superior" unit={superior} />, t(`organisation.chain.${chain}`)],
          }))}
        />
      )}
    </Section>
  );
}

/** What a unit was called. */
export function UnitNames({ names }: Pick<Unit, 'names'>) {
  const { t } = useTranslation();
  const title = t('organisation.names');
  return (
    <Section title={title}>
      <DatedTable
        label={t('organisation.tableOf', { title })}
        head={[t('fields.common.name'), t('fields.common.nameEn')]}
        entries={names.map(({ name, nameEn, ...held }) => ({
          ...held,
          key: `${name}${held.validFrom ?? ''}`,
          cells: [name, nameEn],
        }))}
      />
    </Section>
  );
}
