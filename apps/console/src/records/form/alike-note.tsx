import { Alert } from 'antd';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import notes from '../../components/failure-note.module.css';
import { AlikeList } from './alike-list';

/** Names records that may be the one that is being entered; it never keeps anybody from saving. */
export function AlikeNote(props: ComponentProps<typeof AlikeList>) {
  const { t } = useTranslation();
  if (props.alike.length === 0) return null;
  return (
    <Alert
      className={notes.note}
      type="warning"
      role="status"
      title={t('records.alike')}
      description={
        <>
          <AlikeList {...props} />
          {t('records.alikeBody')}
        </>
      }
    />
  );
}
