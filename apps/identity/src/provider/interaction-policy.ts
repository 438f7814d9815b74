import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';

const { base, Check } = interactionPolicy;

/**
 * What somebody has to do before they are sent back: to sign in, and nothing else. Nobody has to agree to anything, since
 * the console is the platform's own; so `prompt=consent` is refused like whatever is not offered.
 * @param mayGoOn whether the account of a session may go on as it is; if not, it has to sign in again
 */
export function policyWith(
  mayGoOn: (accountId: string) => Promise<boolean>,
): interactionPolicy.DefaultPolicy {
  const policy = base();
  policy.remove('consent');
  const signedIn = async ({ oidc }: KoaContextWithOIDC) => {
    const accountId = oidc.session?.accountId;
    return accountId !== undefined && !(await mayGoOn(accountId));
  };
  const check = new Check('account_changed', 'End-User has to authenticate again', signedIn);
  policy.get('login')?.checks.add(check);
  return policy;
}
