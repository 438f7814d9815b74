import { Drawer } from 'antd';
import type { TotalCellFragment } from '@bien-cuong/api';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import numbers from '../../components/sourced-number.module.css';
import { useTotalWording } from './use-total-wording';
import { TotalParts, type TotalPlace } from './total-parts';

interface Props {
  readonly cell: TotalCellFragment;
  readonly place: TotalPlace;
  /** Whose sum it is, and of which time. */
  readonly label: string;
}

/** A sum that opens to the figures behind it. */
export function TotalNumber({ cell, place, label }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const said = useTotalWording()(cell);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={numbers.number}
        aria-haspopup="dialog"
        aria-label={t('totals.open', { number: said, label })}
        onClick={() => setOpen(true)}
      >
        {said}
      </button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        afterOpenChange={(isOpen) => !isOpen && button.current?.focus()}
        title={label}
        size="min(560px, 100vw)"
        destroyOnHidden
      >
        <p className={numbers.spoken}>{said}</p>
        <TotalParts cell={cell} place={place} />
      </Drawer>
    </>
  );
}
