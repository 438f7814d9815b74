import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section';
import { useDialog } from '../../lib/use-dialog';
import type { KeptRecord } from '../record-kind';
import { useHoldsOn } from '../use-may-keep';
import { AttachDialog } from './attach-dialog';
import { FileList } from './file-list';
import { fileOperationsOf, type FilesQuery } from './file-operations';
import type { FilesOfRecord } from './files-of-record';
import styles from './files.module.css';
import { useFiles } from './use-files';
import { useMaySeeFiles } from './use-may-see-files';

/** The files that are attached to a record, for users who may see them; who keeps the record attaches and retires. */
export function FilesSection(props: FilesOfRecord) {
  const { list } = fileOperationsOf(props.kind.facts);
  return useMaySeeFiles(props.kind) && list ? <Files {...props} list={list} /> : null;
}

interface Props extends FilesOfRecord {
  readonly list: FilesQuery;
}

function Files({ kind, record, list }: Props) {
  const { t } = useTranslation();
  const isKeeper = useHoldsOn(kind, record)(kind.facts.keptBy) && record.retiredOn === null;
  const files = useFiles(list, record.id, false);
  const attaching = useDialog<KeptRecord>();
  if (files.isHidden) return null;
  return (
    <Section
      id="files"
      title={t('files.title')}
      actions={
        isKeeper && (
          <Button icon={<PaperClipOutlined aria-hidden />} onClick={() => attaching.show(record)}>
            {t('files.attach')}
          </Button>
        )
      }
    >
      <FileList kind={kind} files={files} isKeeper={isKeeper} empty={<Empty isKeeper={isKeeper} />} />
      <Retired kind={kind} record={record} list={list} isKeeper={isKeeper} />
      {attaching.subject && (
        <AttachDialog
          key={attaching.times}
          kind={kind}
          record={attaching.subject}
          open={attaching.open}
          onClose={attaching.close}
        />
      )}
    </Section>
  );
}

const Empty = ({ isKeeper }: { readonly isKeeper: boolean }) =>
  useTranslation().t(isKeeper ? 'files.emptyForKeeper' : 'files.empty');

interface RetiredProps extends Props {
  readonly isKeeper: boolean;
}

/** The files that are no longer used, on demand. */
function Retired(props: RetiredProps) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        className={`${styles.toggle} screen-only`}
        size="small"
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => setShown(!isShown)}
      >
        {t(isShown ? 'files.hideRetired' : 'files.showRetired')}
      </Button>
      <div id={id}>{isShown && <RetiredFiles {...props} />}</div>
    </>
  );
}

function RetiredFiles({ kind, record, list, isKeeper }: RetiredProps) {
  const { t } = useTranslation();
  const files = useFiles(list, record.id, true);
  return <FileList kind={kind} files={files} isKeeper={isKeeper} empty={t('files.emptyRetired')} />;
}
