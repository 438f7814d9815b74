import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';

const { base, Check } = interactionPolicy;

/**
 * What users have to do before they are sent back: only sign in. There is no consent, since the console is
 * the platform's own, so `prompt=consent` is refused like every prompt that is not offered.
 * @param mayGoOn whether the account of a session may continue; if not, it has to sign in again
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
