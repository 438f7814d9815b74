import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedTable } from '../../components/dated-table';
import { EmptyNote } from '../../components/empty-note';
import { Section } from '../../components/section';

interface Props extends Omit<ComponentProps<typeof DatedTable>, 'label'> {
  readonly title: string;
  /** Shown where nothing is recorded. */
  readonly empty: string;
}

/** A section of what held from one day to another. */
export function DatedSection({ title, empty, ...table }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={title}>
      {table.entries.length === 0 ? (
        <EmptyNote>{empty}</EmptyNote>
      ) : (
        <DatedTable label={t('organisation.tableOf', { title })} {...table} />
      )}
    </Section>
  );
}
