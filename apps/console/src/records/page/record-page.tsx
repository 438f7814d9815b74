import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format-date';
import { useMapDate } from '../../lib/use-map-date';
import { FilesSection } from '../files/files-section';
import { takenBy } from '../list/taken';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useHere } from '../use-here';
import { useKindWords } from '../use-kind-words';
import { DatedPart } from './dated-part';
import styles from './page.module.css';
import { RecordActions } from './record-actions';
import { RecordFacts } from './record-facts';
import { RecordHistory } from './record-history';
import { RecordView } from './record-view';
import { useTitle } from './use-title';

interface Props {
  readonly kind: RecordKind;
}

/** The page of one record: what it is and its state, what can be done, its content, its history. */
export function RecordPage({ kind }: Props) {
  return <RecordView kind={kind}>{(record) => <Record kind={kind} record={record} />}</RecordView>;
}

function Record({ kind, record }: Props & { readonly record: KeptRecord }) {
  const { t } = useTranslation();
  const words = useKindWords(kind);
  const { title } = useTitle(kind, record);
  const here = useHere();
  const { on } = useMapDate();
  const { Sections, State } = kind.page;
  const intro = takenBy(kind.page.document).has('on') && t('province.onMap', { date: formatDate(on) });
  return (
    <Page
      kicker={<Link to={here(kind.paths.list)}>{words.title}</Link>}
      title={title}
      {...(intro && { intro })}
      actions={<RecordActions kind={kind} record={record} />}
    >
      {record.retiredOn && (
        <p className={styles.retired}>
          {t('records.retiredOn', { date: formatDate(record.retiredOn) })}.{' '}
          {record.retirementReason && t('records.retiredWhy', { reason: record.retirementReason })}
        </p>
      )}
      {State && <State record={record} />}
      <Section title={t('records.details')}>
        <RecordFacts kind={kind} record={record} />
      </Section>
      {kind.facts.dated.map((dated) => (
        <DatedPart key={dated.part} kind={kind} dated={dated} record={record} />
      ))}
      {Sections && <Sections record={record} />}
      <FilesSection kind={kind} record={record} />
      <RecordHistory kind={kind} id={record.id} />
      <RecordHistory kind={kind} id={record.id} tells="looks" />
    </Page>
  );
}
