import type { AwardTypeRowFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { Mark } from '../../components/mark';
import { NotRecorded } from '../../components/not-recorded';
import { useFormat } from '../../lib/use-format';

/** The award types with their recipients and criteria; unverified ones are marked. */
export function AwardTypes({ types }: { readonly types: readonly AwardTypeRowFragment[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (types.length === 0) return <EmptyNote>{t('awards.noTypes')}</EmptyNote>;
  return (
    <DataTable
      label={t('awards.types')}
      head={[
        t('awards.award'),
        t('words.kind'),
        t('awards.recipients'),
        t('awards.once'),
        t('awards.criteria'),
      ]}
      rows={types.map((type) => ({
        key: type.id,
        cells: [
          format.name(type),
          t(`words.awardForm.${type.form}`),
          type.recipients.map((recipient) => t(`words.recipient.${recipient}`)).join(', '),
          type.oncePerPerson ? t('words.yes') : t('words.no'),
          <Criteria key="criteria" type={type} />,
        ],
      }))}
    />
  );
}

function Criteria({ type: { criteria, criteriaVerified } }: { readonly type: AwardTypeRowFragment }) {
  const { t } = useTranslation();
  return (
    <span>
      {criteria ?? <NotRecorded />} {!criteriaVerified && <Mark tone="warning">{t('words.unverified')}</Mark>}
    </span>
  );
}
