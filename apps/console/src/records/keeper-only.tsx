import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedRecord, RecordKind } from './record-kind';
import { useKindWords } from './use-kind-words';
import { useHoldsOn, useMayKeep } from './use-may-keep';

interface Props {
  readonly kind: Pick<RecordKind, 'facts'>;
  /** The record that the buttons are for, if they are for one. */
  readonly record?: ListedRecord;
  readonly children: ReactNode;
}

/** Shows buttons only to those who may use them, and tells others why there are none. */
export function KeeperOnly({ kind, record, children }: Props) {
  const { t } = useTranslation();
  const { mayNot, many } = useKindWords(kind);
  const somewhere = useMayKeep(kind);
  const holdsOn = useHoldsOn(kind, record);
  if (somewhere && (!record || holdsOn(kind.facts.keptBy))) return children;
  const why = somewhere ? t('records.notYours', { many }) : mayNot;
  return <KeeperNote why={why} />;
}

/** Says that there are no buttons, and why. */
export function KeeperNote({ why }: { readonly why: string }) {
  const { t } = useTranslation();
  return (
    <Tooltip title={why}>
      <span role="note" tabIndex={0} className="quiet" aria-label={`${t('records.readOnly')}. ${why}`}>
        {t('records.readOnly')}
      </span>
    </Tooltip>
  );
}
