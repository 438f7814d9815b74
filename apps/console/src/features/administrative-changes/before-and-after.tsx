import { useQuery } from '@apollo/client/react';
import type { AdministrativeChangePreviewQuery, PreviewedUnitFragment } from '@bien-cuong/api';
import { dayBefore } from '@bien-cuong/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Mark } from '../../components/mark';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { useFormat } from '../../lib/use-format';
import styles from './before-and-after.module.css';
import { administrativeChangePreviewQuery } from './administrative-changes.graphql';
import type { Change } from './change-state';

type Preview = NonNullable<AdministrativeChangePreviewQuery['previewAdministrativeChange']>;

interface Props {
  readonly record: Change;
}

/** What holds before and after an act, side by side, and why it cannot be put into force yet. */
export function BeforeAndAfter({ record }: Props) {
  const { t } = useTranslation();
  const { id, status } = record;
  const result = useQuery(administrativeChangePreviewQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Section
      title={t('administrativeChanges.preview')}
      note={t(`administrativeChanges.previewNote.${status}`)}
    >
      <QueryView
        result={result}
        what={t('administrativeChanges.preview')}
        pick={(data) => data.previewAdministrativeChange}
      >
        {(preview) => (
          <>
            <Refusals refusals={preview.refusals} />
            <p className="quiet">
              {t('administrativeChanges.counts', {
                before: preview.provincesBefore,
                after: preview.provincesAfter,
                date: formatDate(record.effectiveOn),
              })}
            </p>
            <Lines lines={preview.lines} day={record.effectiveOn} />
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Refusals({ refusals }: Pick<Preview, 'refusals'>) {
  const { t } = useTranslation();
  if (refusals.length === 0) return null;
  return (
    <div role="status" className={styles.refusals}>
      <strong>{t('administrativeChanges.refusals')}</strong>
      <ul>
        {refusals.map(({ argument, message }) => (
          <li key={`${argument}${message}`}>
            {argument?.startsWith('lines.')
              ? t('administrativeChanges.atLine', { number: Number(argument.split('.')[1]) + 1, message })
              : message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Lines({ lines, day }: Pick<Preview, 'lines'> & { readonly day: string }) {
  const { t } = useTranslation();
  const date = formatDate(day);
  return (
    <DataTable
      label={t('administrativeChanges.preview')}
      head={[
        t('administrativeChanges.change'),
        t('administrativeChanges.before', { date }),
        t('administrativeChanges.after', { date }),
      ]}
      rows={lines.map(({ id, kinds, before, after }) => ({
        key: id,
        cells: [
          kinds.length > 0 ? (
            kinds.map((kind) => t(`words.lineageKind.${kind}`)).join(', ')
          ) : (
            <Mark key="refused" tone="warning">
              {t('administrativeChanges.refused')}
            </Mark>
          ),
          before.length === 0 ? (
            <span className="quiet">{t('administrativeChanges.founded')}</span>
          ) : (
            <ul key="before" className={styles.units}>
              {before.map((unit) => (
                <li key={unit.provinceId}>
                  <Unit unit={unit} on={dayBefore(day)} />
                </li>
              ))}
            </ul>
          ),
          after ? (
            <Unit key="after" unit={after} on={day} />
          ) : (
            <span className="quiet">{kinds.length > 0 && t('administrativeChanges.none')}</span>
          ),
        ],
      }))}
    />
  );
}

function Unit({ unit, on }: { readonly unit: PreviewedUnitFragment; readonly on: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const called = t('administrativeChanges.unit', { name: unit.officialName, code: unit.code });
  const countries = unit.neighbours.map((country) => format.name(country)).join(', ');
  const borders = [
    ...(countries ? [t('administrativeChanges.borders', { countries })] : []),
    ...(unit.coast ? [t('administrativeChanges.coast')] : []),
  ].join(', ');
  return (
    <>
      {unit.provinceId ? <Link to={paths.province(unit.provinceId, on)}>{called}</Link> : called}
      {borders && <span className={styles.borders}>{borders}</span>}
    </>
  );
}
