import { CreateDialog } from './create-dialog';
import { EditDialog } from './edit-dialog';
import { RotateDialog } from './rotate-dialog';
import { PauseDialog, RevokeDialog } from './state-dialogs';
import type { usePartnerDialogs } from './use-partner-dialogs';

interface Props {
  readonly dialogs: ReturnType<typeof usePartnerDialogs>;
  readonly onChanged: () => Promise<unknown>;
}

export function PartnerDialogs({ dialogs: { create, edit, rotate, pause, revoke }, onChanged }: Props) {
  const parts = ({ open, close }: { open: boolean; close: () => void }) => ({
    open,
    onClose: close,
    onChanged,
  });
  return (
    <>
      <CreateDialog key={`create ${create.times}`} {...parts(create)} />
      {edit.subject && <EditDialog key={`edit ${edit.times}`} {...parts(edit)} client={edit.subject} />}
      {rotate.subject && (
        <RotateDialog key={`rotate ${rotate.times}`} {...parts(rotate)} client={rotate.subject} />
      )}
      {pause.subject && <PauseDialog key={`pause ${pause.times}`} {...parts(pause)} client={pause.subject} />}
      {revoke.subject && (
        <RevokeDialog key={`revoke ${revoke.times}`} {...parts(revoke)} client={revoke.subject} />
      )}
    </>
  );
}
