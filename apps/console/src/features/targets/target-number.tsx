import { useQuery } from '@apollo/client/react';
import type { TargetRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { OpeningNumber } from '../../components/opening-number';
import { QueryView } from '../../components/query-view';
import { SumParts } from '../../records/sum-parts';
import { targetPartsQuery } from './targets.graphql';
import { useProgressWording } from './use-progress-wording';

interface Props {
  readonly target: TargetRecordFragment;
  /** What the number is of. */
  readonly label: string;
}

/** What is reported of a target; it opens to the figures behind it, if there are any. */
export function TargetNumber({ target: { id, progress }, label }: Props) {
  const { t } = useTranslation();
  const say = useProgressWording();
  if (!progress) return null;
  const number = say.reported(progress);
  if (!progress.reported) return number;
  return (
    <OpeningNumber
      number={number}
      label={label}
      named={t('totals.open', { number, label })}
      size="min(560px, 100vw)"
    >
      <TargetParts id={id} />
    </OpeningNumber>
  );
}

function TargetParts({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const result = useQuery(targetPartsQuery, { variables: { id } });
  return (
    <QueryView
      result={result}
      what={t('totals.what')}
      pick={({ target }) => target?.progress?.reported?.parts}
    >
      {(parts) => <SumParts parts={parts} />}
    </QueryView>
  );
}
