import type { ClientView } from '@bien-cuong/identity-api';
import { useDialog } from '../../lib/use-dialog';

/** The actions on partners' programs, each with its own dialog. */
export function usePartnerDialogs() {
  return {
    create: useDialog<undefined>(),
    edit: useDialog<ClientView>(),
    rotate: useDialog<ClientView>(),
    pause: useDialog<ClientView>(),
    revoke: useDialog<ClientView>(),
  };
}
