import type { AttachedFileFragment } from '@bien-cuong/api';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../../components/empty-note';
import { FailureNote } from '../../components/failure-note';
import { QueryView } from '../../components/query-view';
import { useDialog } from '../../lib/use-dialog';
import { useFormat } from '../../lib/use-format';
import type { RecordKind } from '../record-kind';
import { RestoreFileDialog, RetireFileDialog } from './file-dialogs';
import { FileRow } from './file-row';
import styles from './files.module.css';
import type { useFiles } from './use-files';

interface Props {
  readonly kind: RecordKind;
  readonly files: ReturnType<typeof useFiles>;
  readonly isKeeper: boolean;
  readonly empty: ReactNode;
}

/** Files with what can be done with each, and the rest of them page by page. */
export function FileList({ kind, files: { result, more, loadMore }, isKeeper, empty }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const retire = useDialog<AttachedFileFragment>();
  const restore = useDialog<AttachedFileFragment>();
  const toggled = (file: AttachedFileFragment) => (file.retiredOn === null ? retire : restore).show(file);
  return (
    <QueryView result={result} what={t('files.what')} pick={({ record }) => record?.attachments}>
      {({ nodes, totalCount, pageInfo }) => (
        <>
          {nodes.length === 0 && <EmptyNote>{empty}</EmptyNote>}
          <ul className={styles.files}>
            {nodes.map((file) => (
              <FileRow key={file.id} file={file} {...(isKeeper && { onToggle: () => toggled(file) })} />
            ))}
          </ul>
          <FailureNote failure={more.failure} />
          {pageInfo.hasNextPage && (
            <p className={styles.more}>
              <Button className="screen-only" loading={more.waiting} onClick={loadMore}>
                {t('files.more')}
              </Button>
              <span role="status" className="quiet">
                {t('files.shown', { shown: number(nodes.length), total: number(totalCount) })}
              </span>
            </p>
          )}
          {retire.subject && (
            <RetireFileDialog
              key={`retire ${retire.times}`}
              kind={kind}
              file={retire.subject}
              {...shownBy(retire)}
            />
          )}
          {restore.subject && (
            <RestoreFileDialog
              key={`restore ${restore.times}`}
              kind={kind}
              file={restore.subject}
              {...shownBy(restore)}
            />
          )}
        </>
      )}
    </QueryView>
  );
}

const shownBy = ({ open, close }: { readonly open: boolean; readonly close: () => void }) => ({
  open,
  onClose: close,
});
