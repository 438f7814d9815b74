import { Button, Modal } from 'antd';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Action {
  readonly label: string;
  /** Whether the action ends or removes something. */
  readonly danger?: boolean;
  readonly waiting: boolean;
  /** Left out where the button submits the form with this id. */
  readonly onClick?: () => void;
  readonly form?: string;
}

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
}

interface Props extends DialogProps {
  readonly action: Action;
  /** Whether something was typed, which must not be lost by a stray key. */
  readonly typed?: boolean;
  /** Moves the focus when the dialog opens; by default it goes to the harmless button. */
  readonly onOpened?: () => void;
  /** The result of the action, to be read before the dialog is closed; it replaces everything else. */
  readonly outcome?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog for one action. */
export function TaskDialog(props: Props) {
  const { open, title, onClose, action, typed = false, onOpened, outcome, children } = props;
  const { t } = useTranslation();
  const cancel = useRef<HTMLButtonElement>(null);
  const begin = onOpened ?? (() => cancel.current?.focus());
  const done = outcome !== undefined;
  const { label, danger, waiting, onClick, form } = action;
  // The user must not miss the result.
  const leaving = !done && !waiting;
  const submit = form === undefined ? { onClick } : { form, htmlType: 'submit' as const };
  const buttons = (
    <>
      <Button ref={cancel} disabled={waiting} onClick={onClose}>
        {t('forms.cancel')}
      </Button>
      <Button type="primary" danger={danger} loading={waiting} {...submit}>
        {label}
      </Button>
    </>
  );
  return (
    <Modal
      open={open}
      title={title}
      onCancel={onClose}
      afterOpenChange={(shown) => shown && begin()}
      closable={leaving}
      keyboard={leaving && !typed}
      mask={{ closable: false }}
      footer={
        done ? (
          <Button type="primary" onClick={onClose}>
            {t('forms.done')}
          </Button>
        ) : (
          buttons
        )
      }
    >
      {outcome ?? children}
    </Modal>
  );
}
