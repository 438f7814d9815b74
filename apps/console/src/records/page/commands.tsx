import type { CommandFacts } from '@bien-cuong/domain';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDialog } from '../../lib/use-dialog';
import { useFormat } from '../../lib/use-format';
import type { KeptRecord, RecordKind } from '../record-kind';
import { useHoldsOn, useMayKeep } from '../use-may-keep';
import { useKeeper } from '../use-keeper';
import type { Values } from '../values';
import { CommandDialog } from './command-dialog';
import styles from './page.module.css';

interface Props {
  readonly kind: RecordKind;
  readonly record: KeptRecord;
}

/** The commands of a record as it stands: buttons for callers who may run them; others read who may. */
export function Commands({ kind, record }: Props) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const dialog = useDialog<CommandFacts>();
  const holdsOn = useHoldsOn(kind, record);
  const keeper = useKeeper();
  const isKeeper = useMayKeep(kind);
  const status = kind.facts.status && (record as unknown as Values)[kind.facts.status.field];
  const open = kind.facts.commands.filter(
    ({ name, from, ofRetired = false }) =>
      ofRetired === (record.retiredOn !== null) &&
      (!from || from.includes(String(status))) &&
      (kind.offers?.(name, record) ?? true),
  );
  const allowed = open.filter(({ right }) => holdsOn(right));
  const others = Map.groupBy(
    open.filter(({ right }) => !holdsOn(right) && (right !== kind.facts.keptBy || isKeeper)),
    ({ right }) => right,
  );
  return (
    <>
      {allowed.map((command) => (
        <Button
          key={command.name}
          // A command that needs a reason refuses or undoes something, so it is not the one to suggest.
          {...(command === allowed[0] && !command.reason && { type: 'primary' as const })}
          onClick={() => dialog.show(command)}
        >
          {command.label[language]}
        </Button>
      ))}
      {[...others].map(([right, commands]) => (
        <span key={right} className={`${styles.aside} quiet`}>
          {t('records.commandsOf', {
            commands: commands.map(({ label }) => label[language]).join(', '),
            who: keeper(right),
          })}
        </span>
      ))}
      {dialog.subject && (
        <CommandDialog
          key={dialog.times}
          kind={kind}
          record={record}
          command={dialog.subject}
          open={dialog.open}
          onClose={dialog.close}
        />
      )}
    </>
  );
}
