import type { MovementParticipationsQuery } from '@bien-cuong/api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { factOf } from '../../lib/registers/register-facts';
import { FactField } from '../../records/form/fact-field';
import { operationsOf } from '../../records/operations';
import { useKeeping } from '../../records/use-keeping';

export type Participation = NonNullable<MovementParticipationsQuery['participations']>['nodes'][number];

interface Props {
  readonly participation: Participation;
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Values {
  validTo: string | null;
}

const operations = operationsOf('Participation');

/** Records from which day on a province no longer carries a movement out. */
export function EndDialog({ participation: { id, province, ...seen }, open, onClose }: Props) {
  const { t } = useTranslation();
  const keeping = useKeeping({ operations });
  const [version, setVersion] = useState(seen.version);
  const fact = factOf('Participation', 'validTo');
  const end = async (values: Values, key: string) => {
    await keeping.change({ id, version }, { ...values }, key);
    onClose();
  };
  const take = (recorded: { readonly version: number }): Values => {
    setVersion(recorded.version);
    return { validTo: null };
  };
  return (
    <FormDialog<Values, { readonly version: number }>
      open={open}
      title={t('movements.endTitle', { province: province?.officialName ?? t('words.unavailable') })}
      label={t('movements.recordEnd')}
      initial={{ validTo: null }}
      onSubmit={end}
      onClose={onClose}
      conflicts={{ of: 'Participation', take, say: () => '–' }}
    >
      <p className="quiet">{t('movements.endBody')}</p>
      {fact && <FactField fact={{ ...fact, required: true }} />}
    </FormDialog>
  );
}
