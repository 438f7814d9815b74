import { Drawer } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FactList, type Fact } from './fact-list';
import { Mark } from './mark';
import styles from './sourced-number.module.css';

interface Props {
  /** The number in words, including qualifier and unit. */
  readonly number: string;
  readonly label: string;
  readonly source?: string | null;
  readonly verified: boolean;
  readonly facts: readonly Fact[];
}

/** A number that opens to the claim behind it, with its source. */
export function SourcedNumber({ number, label, source, verified, facts }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.number}
        aria-haspopup="dialog"
        aria-label={t('province.openClaim', { number, label })}
        onClick={() => setOpen(true)}
      >
        {number}
      </button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        afterOpenChange={(isOpen) => !isOpen && button.current?.focus()}
        title={label}
        size="min(440px, 100vw)"
        destroyOnHidden
      >
        <p className={styles.spoken}>{number}</p>
        <FactList
          facts={[
            ...facts,
            { label: t('words.source'), value: source ?? <Mark tone="warning">{t('words.noSource')}</Mark> },
            {
              label: '',
              value: verified ? t('words.verified') : <Mark tone="warning">{t('words.unverified')}</Mark>,
            },
          ]}
        />
      </Drawer>
    </>
  );
}
