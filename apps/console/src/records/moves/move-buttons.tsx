import type { MoveFacts } from '@bien-cuong/domain';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDialog } from '../../lib/use-dialog';
import type { Thing } from '../../lib/fields/use-field-words';
import { useFormat } from '../../lib/use-format';
import { workflowOf } from '../../lib/registers/workflow-facts';
import styles from '../page/page.module.css';
import { type Movable, MoveDialog } from './move-dialog';

interface Props {
  readonly type: Thing;
  readonly record: Movable;
  /** What the record is called. */
  readonly title: string;
  /** Why nothing is moved just now, such as what is not saved yet. */
  readonly notYet?: string;
}

/** The moves of a record as it stands: buttons for those that the user may make, and why not for the others. */
export function MoveButtons({ type, record, title, notYet }: Props) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const dialog = useDialog<MoveFacts>();
  const { moves } = workflowOf(type);
  const open = moves.filter(({ from }) => from.includes(record.status));
  const possible = new Map(record.moves.map((move) => [move.name, move]));
  return (
    <>
      {open
        .filter(({ operation }) => possible.get(operation)?.allowed)
        .map((move, index) => (
          <Button
            key={move.operation}
            // What needs a reason refuses or undoes something, so it is not what is suggested.
            {...(index === 0 && !move.reason && { type: 'primary' as const })}
            disabled={notYet !== undefined}
            onClick={() => dialog.show(move)}
          >
            {move.label[language]}
          </Button>
        ))}
      {notYet && <span className={`${styles.aside} quiet`}>{notYet}</span>}
      {open.map(({ operation, label }) => {
        const why = possible.get(operation)?.why;
        return (
          why && (
            <span key={operation} className={`${styles.aside} quiet`}>
              {t('records.moveNot', { move: label[language], why })}
            </span>
          )
        );
      })}
      {dialog.subject && (
        <MoveDialog
          key={dialog.times}
          type={type}
          move={dialog.subject}
          record={record}
          title={title}
          open={dialog.open}
          onClose={dialog.close}
        />
      )}
    </>
  );
}
