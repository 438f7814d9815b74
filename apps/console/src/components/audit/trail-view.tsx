import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isKnown } from '../../lib/audit/names';
import type { TrailList } from '../../lib/audit/trail-reader';
import type { useTrail } from '../../lib/audit/use-trail';
import { vietnamese } from '../../lib/i18n/vi/vietnamese';
import { useFormat } from '../../lib/use-format';
import { EmptyNote } from '../empty-note';
import { Gap } from '../gap';
import { QueryView } from '../query-view';
import { EntryList } from './entry-list';
import styles from './trail.module.css';

interface Props {
  readonly trail: ReturnType<typeof useTrail>;
  /** What is being loaded, worded for use inside a sentence. */
  readonly what: string;
  readonly empty: ReactNode;
}

/** Records, newest first, with a marked gap for each service that could not be reached. */
export function TrailView({ trail: { result, older }, what, empty }: Props) {
  return (
    <QueryView result={result} what={what} pick={(list) => list}>
      {(list) => (
        <>
          <Gaps list={list} onRetry={() => void result.refetch()} />
          {list.entries.length > 0 && <EntryList entries={list.entries} />}
          {list.entries.length === 0 && list.gaps.length === 0 && <EmptyNote>{empty}</EmptyNote>}
          {list.entries.length > 0 && <Foot list={list} waiting={result.loading} onOlder={older} />}
        </>
      )}
    </QueryView>
  );
}

function Gaps({ list, onRetry }: { readonly list: TrailList; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const nameOf = (source: string) =>
    isKnown(vietnamese.audit.sources, source) ? t(`audit.sources.${source}`) : source;
  return (
    <div className={styles.gaps}>
      {list.gaps.map(({ name, error }) => (
        <Gap key={name} what={t('audit.whatOf', { source: nameOf(name) })} error={error} onRetry={onRetry} />
      ))}
    </div>
  );
}

interface FootProps {
  readonly list: TrailList;
  readonly waiting: boolean;
  readonly onOlder: () => void;
}

function Foot({ list, waiting, onOlder }: FootProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = list.entries.length;
  return (
    <div className={styles.foot}>
      {list.more && (
        <Button className="screen-only" loading={waiting} onClick={onOlder}>
          {t('audit.older')}
        </Button>
      )}
      <span role="status" className="quiet">
        {t('audit.shown', { count, number: format.number(count) })}
        {!list.more && list.gaps.length === 0 && ` ${t('audit.beginning')}`}
      </span>
    </div>
  );
}
