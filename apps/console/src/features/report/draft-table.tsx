import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { RowActions } from '../../components/row-actions';
import { useSubjectNames } from '../../lib/audit/use-subject-names';
import { paths } from '../../lib/paths';
import { useFormat } from '../../lib/use-format';
import { useHere } from '../../records/use-here';
import { reportIn } from './report';

/** A draft in a list; without an id it is in this browser alone. */
export interface ListedDraft {
  readonly id: string | undefined;
  readonly key: string;
  readonly title: string | null;
}

interface Row {
  readonly id?: string;
  readonly owner?: string;
  readonly title: string | null;
  readonly updatedAt: string;
  readonly content: unknown;
}

interface Props {
  readonly drafts: readonly Row[];
  /** Whether they are of others: then they are handed over before anybody goes on with them. */
  readonly ofOthers?: boolean;
  readonly onHandOver: (draft: ListedDraft) => void;
  readonly onDiscard: (draft: ListedDraft) => void;
}

export function DraftTable({ drafts, ofOthers = false, onHandOver, onDiscard }: Props) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const here = useHere();
  const nameOf = useSubjectNames();
  if (drafts.length === 0) return <EmptyNote>{t('reports.noDrafts')}</EmptyNote>;
  const rows = drafts.map(({ id, owner, title, updatedAt, content }) => {
    const report = reportIn(content);
    const key = report?.key ?? id ?? '';
    const draft = { id, key, title };
    const name = title ?? t('reports.untitled');
    const handOver = { label: t('reports.handOver'), name: t('reports.handOverOne', { title: name }) };
    const discard = {
      label: t('reports.discard'),
      name: t('reports.discardOne', { title: name }),
      danger: true,
    };
    return {
      key,
      cells: [
        ofOthers ? name : <Link to={here(paths.report(key))}>{name}</Link>,
        ...(ofOthers ? [nameOf({ subject: owner ?? null, operation: null })] : []),
        moment(updatedAt),
        <RowActions
          key="actions"
          actions={[
            ...(id ? [{ ...handOver, onClick: () => onHandOver(draft) }] : []),
            { ...discard, onClick: () => onDiscard(draft) },
          ]}
        />,
      ],
    };
  });
  const head = [
    t('reports.draft'),
    ...(ofOthers ? [t('reports.owner')] : []),
    t('reports.savedAt'),
    t('reports.actions'),
  ];
  return <DataTable label={t('reports.drafts')} head={head} rows={rows} />;
}
