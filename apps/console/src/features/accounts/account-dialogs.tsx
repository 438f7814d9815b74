import { EditDialog } from './edit-dialog';
import { InviteDialog } from './invite-dialog';
import { OnOffDialog } from './on-off-dialog';
import { ResetDialog } from './reset-dialog';
import type { useAccountDialogs } from './use-account-dialogs';

interface Props {
  readonly dialogs: ReturnType<typeof useAccountDialogs>;
  readonly onChanged: () => Promise<unknown>;
}

export function AccountDialogs({ dialogs: { invite, edit, reset, onOff }, onChanged }: Props) {
  const parts = ({ open, close }: { open: boolean; close: () => void }) => ({
    open,
    onClose: close,
    onChanged,
  });
  return (
    <>
      <InviteDialog key={`invite ${invite.times}`} {...parts(invite)} />
      {edit.subject && <EditDialog key={`edit ${edit.times}`} {...parts(edit)} account={edit.subject} />}
      {reset.subject && (
        <ResetDialog key={`reset ${reset.times}`} {...parts(reset)} account={reset.subject} />
      )}
      {onOff.subject && <OnOffDialog key={`on ${onOff.times}`} {...parts(onOff)} account={onOff.subject} />}
    </>
  );
}
