import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog';
import { ClientFields } from './client-fields';
import { ClientSecret } from './client-secret';
import { newClient, type ClientValues } from './client-values';
import { RotateDialog } from './rotate-dialog';
import { useCreation } from './use-creation';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<unknown>;
}

export function CreateDialog(props: Props) {
  const { open, onClose, onChanged } = props;
  const { t } = useTranslation();
  const { create, made, madeBefore } = useCreation();
  const send = (values: ClientValues, key: string) => create(values, key).finally(onChanged);
  if (madeBefore) return <RotateDialog {...props} client={madeBefore} reason={t('partners.madeBefore')} />;
  return (
    <FormDialog
      open={open}
      title={t('partners.createTitle')}
      label={t('partners.create')}
      initial={newClient}
      onSubmit={send}
      onClose={onClose}
      outcome={made && <ClientSecret made={made} intro="created" />}
    >
      <ClientFields />
    </FormDialog>
  );
}
