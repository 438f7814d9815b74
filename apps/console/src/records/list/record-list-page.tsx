import { FileExcelOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { KeeperOnly } from '../keeper-only';
import type { RecordKind } from '../record-kind';
import { useHere } from '../use-here';
import { useKindWords } from '../use-kind-words';
import { ListPage } from './list-page';

interface Props {
  readonly kind: RecordKind;
}

/** The list of the records of a kind, to which those who may add. */
export function RecordListPage({ kind }: Props) {
  return <ListPage kind={kind} actions={<Add kind={kind} />} />;
}

function Add({ kind }: Props) {
  const { t } = useTranslation();
  const { one } = useKindWords(kind);
  const navigate = useNavigate();
  const here = useHere();
  return (
    <KeeperOnly kind={kind}>
      {kind.facts.imported && (
        <Button
          icon={<FileExcelOutlined aria-hidden />}
          onClick={() => void navigate(here(kind.paths.import))}
        >
          {t('imports.open')}
        </Button>
      )}
      <Button
        type="primary"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => void navigate(here(kind.paths.create))}
      >
        {t('records.add', { one })}
      </Button>
    </KeeperOnly>
  );
}
