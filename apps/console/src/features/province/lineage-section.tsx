import type { ActOfChangeFragment } from '@bien-cuong/api';
import { today } from '@bien-cuong/domain';
import { useTranslation } from 'react-i18next';
import { DatedTable } from '../../components/dated-table';
import { EmptyNote } from '../../components/empty-note';
import { Section } from '../../components/section';
import { Link } from 'react-router';
import { formatDate } from '../../lib/format-date';
import { paths } from '../../lib/paths';
import { useHere } from '../../records/use-here';
import styles from './lineage.module.css';
import type { Profile } from './profile';
import { UnitLinks } from './unit-links';

/** The unit's predecessors and successors, and who holds its territory today. */
export function LineageSection({ province }: { readonly province: Profile }) {
  const { t } = useTranslation();
  const { lineage, predecessors } = province;
  return (
    <Section id="lineage" title={t('province.lineage')}>
      {lineage.length === 0 ? (
        <EmptyNote>{t('province.lineageEmpty')}</EmptyNote>
      ) : (
        <Events events={lineage} />
      )}
      {predecessors.length > 0 && (
        <p className={styles.line}>
          {t('province.fromPredecessors')}: <UnitLinks units={predecessors} />.
        </p>
      )}
      <TodayMap province={province} />
      <Names names={province.names} />
    </Section>
  );
}

function TodayMap({ province: { id, onMap } }: { readonly province: Profile }) {
  const { t } = useTranslation();
  const [only] = onMap;
  return (
    <p className={styles.line}>
      <span className="quiet">{t('province.todayMap', { date: formatDate(today()) })}: </span>
      {only && onMap.length === 1 && only.id === id ? (
        t('province.unchanged', { name: only.officialName, code: only.code })
      ) : (
        <UnitLinks units={onMap} />
      )}
    </p>
  );
}

function Events({ events }: { readonly events: Profile['lineage'] }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.effectiveOn}>{formatDate(event.effectiveOn)}</time>
          <div>
            <strong>{t(`words.lineageKind.${event.kind}`)}</strong>: <UnitLinks units={event.predecessors} />
            {' → '}
            <UnitLinks units={event.successors} />
            <span className={styles.basis}>
              {event.change && (
                <>
                  {t('administrativeChanges.act')}: <ActLink act={event.change} /> ·{' '}
                </>
              )}
              {t('province.legalBasis')}: {event.legalBasis ?? t('words.notRecorded')} · {t('words.source')}:{' '}
              {event.source}
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Names({ names }: { readonly names: Profile['names'] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.names}>
      <h3>{t('province.names')}</h3>
      <DatedTable
        label={t('province.names')}
        head={[t('words.province'), t('words.code'), t('administrativeChanges.act')]}
        entries={names.map(({ officialName, code, change, ...held }) => ({
          ...held,
          key: `${officialName}${code}${held.validFrom ?? ''}`,
          cells: [
            officialName,
            code,
            change ? (
              <span key="act">
                <ActLink act={change} />
                {change.legalBasis && <span className={styles.basis}>{change.legalBasis}</span>}
              </span>
            ) : (
              <span key="act" className="quiet">
                {t('words.notRecorded')}
              </span>
            ),
          ],
        }))}
      />
    </div>
  );
}

function ActLink({ act }: { readonly act: ActOfChangeFragment }) {
  const here = useHere();
  return <Link to={here(paths.administrativeChanges.one(act.id))}>{act.title}</Link>;
}
