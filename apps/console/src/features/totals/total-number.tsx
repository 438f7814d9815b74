import type { TotalCellFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { OpeningNumber } from '../../components/opening-number';
import { TotalParts, type TotalPlace } from './total-parts';
import { useTotalWording } from '../../lib/use-total-wording';

interface Props {
  readonly cell: TotalCellFragment;
  readonly place: TotalPlace;
  /** Whose sum it is, and of which time. */
  readonly label: string;
  /** What is shown in the place of the sum. */
  readonly shown?: string;
}

/** A sum that opens to the figures behind it. */
export function TotalNumber({ cell, place, label, shown }: Props) {
  const { t } = useTranslation();
  const say = useTotalWording();
  const number = shown ?? say(cell);
  return (
    <OpeningNumber
      number={number}
      label={label}
      named={t('totals.open', { number, label })}
      size="min(560px, 100vw)"
    >
      <TotalParts cell={cell} place={place} />
    </OpeningNumber>
  );
}
