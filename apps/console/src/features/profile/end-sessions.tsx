import type { SessionView } from '@bien-cuong/identity-api';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { useIdentityApi } from '../../lib/identity-api/use-identity-api';
import { useFormat } from '../../lib/use-format';

interface Props {
  readonly which: SessionView | 'others';
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

/** Signs out elsewhere: at one place, or everywhere but here. */
export function EndSessions({ which, open, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const { me } = useIdentityApi();
  const { moment } = useFormat();
  const all = which === 'others';
  const end = async () => {
    await (all ? me.endOtherSessions() : me.endSession(which.id));
    onClose();
    await onChanged();
  };
  return (
    <ConfirmDialog
      open={open}
      title={all ? t('profile.endOthersTitle') : t('profile.endTitle', { moment: moment(which.signedInAt) })}
      label={all ? t('profile.endOthers') : t('profile.end')}
      danger
      onConfirm={end}
      onClose={onClose}
    >
      <p>{t(all ? 'profile.endOthersBody' : 'profile.endBody')}</p>
    </ConfirmDialog>
  );
}
