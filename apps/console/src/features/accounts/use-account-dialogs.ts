import type { AccountView } from '@bien-cuong/identity-api';
import { useDialog } from '../../lib/use-dialog';

/** The actions on accounts, each with its own dialog. */
export function useAccountDialogs() {
  return {
    invite: useDialog<undefined>(),
    edit: useDialog<AccountView>(),
    reset: useDialog<AccountView>(),
    onOff: useDialog<AccountView>(),
  };
}
