import { Drawer } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import styles from './opening-number.module.css';

interface Props {
  /** The number in words, including qualifier and unit. */
  readonly number: string;
  readonly label: string;
  /** What it is called for those who do not see it. */
  readonly named: string;
  readonly size: string;
  /** What is behind it. */
  readonly children: ReactNode;
}

/** A number that opens to what is behind it. */
export function OpeningNumber({ number, label, named, size, children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.number}
        aria-haspopup="dialog"
        aria-label={named}
        onClick={() => setOpen(true)}
      >
        {number}
      </button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        afterOpenChange={(isOpen) => !isOpen && button.current?.focus()}
        title={label}
        size={size}
        destroyOnHidden
      >
        <p className={styles.spoken}>{number}</p>
        {children}
      </Drawer>
    </>
  );
}
