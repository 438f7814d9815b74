import type { AccountView } from '@bien-cuong/identity-api';
import { useDialog } from '../../lib/use-dialog';

/** What can be done with accounts, each in a dialog of its own. */
export function useAccountDialogs() {
  return {
    invite: useDialog<undefined>(),
    edit: useDialog<AccountView>(),
    reset: useDialog<AccountView>(),
    onOff: useDialog<AccountView>(),
  };
}
