import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordKind } from './record-kind';
import { useKindWords } from './use-kind-words';
import { useMayKeep } from './use-may-keep';

interface Props {
  readonly kind: Pick<RecordKind, 'facts'>;
  readonly children: ReactNode;
}

/** Shows buttons only to those who may use them, and tells others why there are none. */
export function KeeperOnly({ kind, children }: Props) {
  const { t } = useTranslation();
  const { mayNot } = useKindWords(kind);
  if (useMayKeep(kind)) return children;
  return (
    <Tooltip title={mayNot}>
      <span role="note" tabIndex={0} className="quiet" aria-label={`${t('records.readOnly')}. ${mayNot}`}>
        {t('records.readOnly')}
      </span>
    </Tooltip>
  );
}
