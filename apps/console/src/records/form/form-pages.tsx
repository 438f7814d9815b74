import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Page } from '../../components/page';
import { formatDate } from '../../lib/format-date';
import { RecordView } from '../page/record-view';
import { useClosed } from '../page/use-closed';
import { useTitle } from '../page/use-title';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useHere } from '../use-here';
import { useKindWords } from '../use-kind-words';
import { useMayKeep } from '../use-may-keep';
import { RecordForm } from './record-form';

interface Props {
  readonly kind: RecordKind;
}

export function NewRecordPage({ kind }: Props) {
  const { t } = useTranslation();
  const words = useKindWords(kind);
  const { leave, open } = useWays(kind);
  if (!useMayKeep(kind)) return <Closed kind={kind} />;
  return (
    <Page title={t('records.add', words)}>
      <RecordForm kind={kind} onSaved={open} onLeave={() => leave()} />
    </Page>
  );
}

export function EditRecordPage({ kind }: Props) {
  const mayKeep = useMayKeep(kind);
  if (!mayKeep) return <Closed kind={kind} />;
  return (
    <RecordView kind={kind}>{(record) => <Edit key={record.id} kind={kind} record={record} />}</RecordView>
  );
}

function Edit({ kind, record }: Props & { readonly record: KeptRecord }) {
  const { t } = useTranslation();
  const { leave, open } = useWays(kind);
  const closed = useClosed(kind, record);
  // The form stays: what is typed in it is not lost when somebody else closes the record meanwhile.
  const why = record.retiredOn ? t('records.retiredOn', { date: formatDate(record.retiredOn) }) : closed;
  return (
    <Page title={t('records.editTitle', useTitle(kind, record))} intro={why}>
      <RecordForm kind={kind} record={record} onSaved={open} onLeave={() => leave(record.id)} />
    </Page>
  );
}

/** Where a form leads: to the page of what was saved, or back. */
function useWays({ paths }: RecordKind) {
  const navigate = useNavigate();
  const here = useHere();
  const open = (id: string) => void navigate(here(paths.one(id)), { replace: true });
  const leave = (id?: string) => void navigate(here(id === undefined ? paths.list : paths.one(id)));
  return { open, leave };
}

/** Shown to who opens the address of a form without the right to it. */
export function Closed({ kind }: Props) {
  const { t } = useTranslation();
  const words = useKindWords(kind);
  const here = useHere();
  return (
    <Page title={t('records.closed', words)} intro={words.mayNot}>
      <Link to={here(kind.paths.list)}>{t('records.toList', words)}</Link>
    </Page>
  );
}
