import type { ClientView } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { RowActions } from '../../components/row-actions';
import type { usePartnerDialogs } from './use-partner-dialogs';

interface Props {
  readonly client: ClientView;
  readonly dialogs: ReturnType<typeof usePartnerDialogs>;
}

/** The actions that are possible on a partner's program; none once it is revoked. */
export function PartnerActions({ client, dialogs: { edit, rotate, pause, revoke } }: Props) {
  const { t } = useTranslation();
  const { name, state } = client;
  if (state === 'revoked') return null;
  const pausing = state === 'suspended' ? 'resume' : 'suspend';
  return (
    <RowActions
      actions={[
        {
          label: t('forms.edit'),
          name: t('partners.editOne', { name }),
          onClick: () => edit.show(client),
        },
        {
          label: t('partners.rotate'),
          name: t('partners.rotateOne', { name }),
          onClick: () => rotate.show(client),
        },
        {
          label: t(`partners.${pausing}`),
          name: t(`partners.${pausing}One`, { name }),
          onClick: () => pause.show(client),
        },
        {
          label: t('partners.revoke'),
          name: t('partners.revokeOne', { name }),
          danger: true,
          onClick: () => revoke.show(client),
        },
      ]}
    />
  );
}
