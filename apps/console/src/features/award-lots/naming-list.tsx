import type { RecipientKind } from '@bien-cuong/api';
import { Button, Form, Input, Radio } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNote } from '../../components/failure-note';
import { useFormat } from '../../lib/use-format';
import { FileButton } from './file-button';
import { NamingTable } from './naming-table';
import styles from './naming.module.css';
import { kindsOf } from './recipient-kinds';
import { type NamingOf, useNamingList } from './use-naming-list';

/** Names recipients from a list that is pasted or uploaded: first what each row means, then one by one. */
export function NamingList(props: NamingOf) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const { list, foundAt, judged, waiting, ...naming } = useNamingList(props);
  const id = useId();
  const isEmpty = list.text.trim() === '';
  return (
    <div className={styles.list}>
      {foundAt && <p role="status">{t('naming.found', { at: moment(foundAt) })}</p>}
      <Radio.Group
        aria-label={t('words.kind')}
        value={list.kind}
        disabled={waiting}
        onChange={({ target }) => naming.turnTo(target.value as RecipientKind)}
        options={kindsOf(props.lot).map((value) => ({ value, label: t(`naming.kinds.${value}`) }))}
      />
      <Form.Item htmlFor={id} label={t('naming.paste')} layout="vertical" extra={t('naming.pasteHint')}>
        <Input.TextArea
          id={id}
          rows={5}
          value={list.text}
          disabled={waiting}
          onChange={({ target }) => naming.update({ text: target.value })}
        />
      </Form.Item>
      <div className={styles.actions}>
        <FileButton onRead={(text) => naming.update({ text })} />
        <Button
          disabled={isEmpty || waiting}
          loading={naming.comparing}
          onClick={() => void naming.compareNow()}
        >
          {t('naming.compare')}
        </Button>
        <Button disabled={isEmpty || waiting} onClick={naming.discard}>
          {t('naming.discard')}
        </Button>
      </div>
      <FailureNote failure={naming.failure} />
      {judged && (
        <NamingTable
          rows={judged}
          kind={list.kind}
          outcomes={naming.outcomes}
          waiting={waiting}
          onName={(rows) => void naming.name(rows)}
          onChoose={naming.choose}
        />
      )}
    </div>
  );
}
