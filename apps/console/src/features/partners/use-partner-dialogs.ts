import type { ClientView } from '@bien-cuong/identity-api';
import { useDialog } from '../../lib/use-dialog';

/** What can be done with partners' programs, each in a dialog of its own. */
export function usePartnerDialogs() {
  return {
    create: useDialog<undefined>(),
    edit: useDialog<ClientView>(),
    rotate: useDialog<ClientView>(),
    pause: useDialog<ClientView>(),
    revoke: useDialog<ClientView>(),
  };
}
