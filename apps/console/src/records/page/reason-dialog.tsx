import { type ReactNode, useState } from 'react';
import { FormDialog } from '../../components/form-dialog';
import type { Thing } from '../../lib/fields/use-field-words';
import styles from './page.module.css';
import { ReasonField } from './reason-field';

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** What is done, on its button. */
  readonly label: string;
  /** What the reason is called. */
  readonly asks: string;
  readonly of: Thing;
  /** The version that was seen; when there is a newer one, the user is told and asked again. */
  readonly version: number;
  /** Does it; `key` is the idempotency key. */
  readonly onGiven: (reason: string, version: number, key: string) => Promise<unknown>;
  readonly onClose: () => void;
  /** What comes of it. */
  readonly children: ReactNode;
}

interface Values {
  reason: string;
}

/** Asks for the reason of what is done to a record, and does it. */
export function ReasonDialog({ version: seen, onGiven, onClose, children, asks, of, ...dialog }: Props) {
  const [version, setVersion] = useState(seen);
  const submit = async ({ reason }: Values, key: string) => {
    await onGiven(reason, version, key);
    onClose();
  };
  const take = (recorded: { readonly version: number }): Values => {
    setVersion(recorded.version);
    return { reason: '' };
  };
  return (
    <FormDialog<Values, { readonly version: number }>
      {...dialog}
      initial={{ reason: '' }}
      onSubmit={submit}
      onClose={onClose}
      conflicts={{ of, take, say: () => '–' }}
    >
      <p className={styles.explained}>{children}</p>
      <ReasonField label={asks} />
    </FormDialog>
  );
}
