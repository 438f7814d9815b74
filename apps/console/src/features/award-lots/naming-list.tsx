import type { AwardRowFragment, RecipientKind } from '@bien-cuong/api';
import { Button, Form, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNote } from '../../components/failure-note';
import { useTask } from '../../lib/use-task';
import { FileButton } from './file-button';
import { type FoundRow, judgeRows, type Standing } from './judge-rows';
import { NamingTable } from './naming-table';
import styles from './naming.module.css';
import { readList } from './read-list';
import { kindsOf, type Lot, recipientKinds } from './recipient-kinds';
import { useFindCandidates } from './use-find-candidates';
import { useNameRows } from './use-name-rows';

interface Props {
  readonly lot: Lot;
  /** Who is named by now. */
  readonly named: readonly AwardRowFragment[];
}

/** Names recipients from a list that is pasted or uploaded: first what each row means, then one by one. */
export function NamingList({ lot, named }: Props) {
  const { t } = useTranslation();
  const kinds = kindsOf(lot);
  const [kind, setKind] = useState<RecipientKind>(kinds[0] ?? 'INDIVIDUAL');
  const [text, setText] = useState('');
  const [rows, setRows] = useState<readonly FoundRow[]>();
  const find = useFindCandidates(kind);
  const task = useTask();
  const naming = useNameRows(lot.id, kind);
  const id = useId();
  const compare = () =>
    task.run(async () => {
      setRows(await find(readList(text)));
      naming.forget();
    });
  const turnTo = (next: RecipientKind) => {
    setKind(next);
    setRows(undefined);
  };
  const choose = (at: number, choice: string | null) =>
    setRows((now) => now?.map((row, index) => (index === at ? { ...row, choice } : row)));
  const judged = rows && judgeRows(rows, standingOf({ lot, named }, kind));
  return (
    <div className={styles.list}>
      <Radio.Group
        aria-label={t('words.kind')}
        value={kind}
        disabled={naming.waiting}
        onChange={({ target }) => turnTo(target.value as RecipientKind)}
        options={kinds.map((value) => ({ value, label: t(`naming.kinds.${value}`) }))}
      />
      <Form.Item htmlFor={id} label={t('naming.paste')} layout="vertical" extra={t('naming.pasteHint')}>
        <Input.TextArea
          id={id}
          rows={5}
          value={text}
          disabled={naming.waiting}
          onChange={({ target }) => setText(target.value)}
        />
      </Form.Item>
      <div className={styles.actions}>
        <FileButton onRead={setText} />
        <Button
          disabled={text.trim() === '' || naming.waiting}
          loading={task.waiting}
          onClick={() => void compare()}
        >
          {t('naming.compare')}
        </Button>
      </div>
      <FailureNote failure={task.failure} />
      {judged && <NamingTable rows={judged} kind={kind} naming={naming} onChoose={choose} />}
    </div>
  );
}

function standingOf({ lot, named }: Props, kind: RecipientKind): Standing {
  const standing = named.filter(({ revokedOn }) => revokedOn === null);
  const taken = named.filter(({ recipientKind }) => recipientKind === kind).length;
  return {
    named: new Set(standing.flatMap(({ recipient }) => recipient?.id ?? [])),
    numbers: new Set(named.flatMap(({ goldenBookNumber }) => goldenBookNumber ?? [])),
    places: lot[recipientKinds[kind].announced] - taken,
    enters: kind === 'HOUSEHOLD',
  };
}
