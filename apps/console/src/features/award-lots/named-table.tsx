import type { AwardRowFragment } from '@bien-cuong/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { Mark } from '../../components/mark';
import { formatDate } from '../../lib/format-date';
import { useRecipientName } from './use-recipient-name';

interface Props {
  readonly awards: readonly AwardRowFragment[];
  /** Left out for who may not revoke. */
  readonly onRevoke?: (award: AwardRowFragment) => void;
}

/** The recipients that are named, revoked awards among them. */
export function NamedTable({ awards, onRevoke }: Props) {
  const { t } = useTranslation();
  const nameOf = useRecipientName();
  if (awards.length === 0) return <EmptyNote>{t('naming.none')}</EmptyNote>;
  return (
    <DataTable
      label={t('naming.title')}
      head={[t('naming.recipient'), t('words.kind'), t('fields.common.goldenBookNumber'), t('naming.state')]}
      rows={awards.map((award) => ({
        key: award.id,
        cells: [
          nameOf(award),
          t(`words.recipient.${award.recipientKind}`),
          award.goldenBookNumber ?? t('words.notRecorded'),
          award.revokedOn ? (
            <Mark key="state" tone="warning">
              {t('naming.revoked', {
                date: formatDate(award.revokedOn),
                reason: award.revocationReason ?? '',
              })}
            </Mark>
          ) : (
            onRevoke && (
              <Button
                key="state"
                size="small"
                className="screen-only"
                aria-label={t('naming.revokeOf', { name: nameOf(award) })}
                onClick={() => onRevoke(award)}
              >
                {t('naming.revoke')}
              </Button>
            )
          ),
        ],
      }))}
    />
  );
}
