import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';

const { base, Check } = interactionPolicy;

/** Besides what the library asks for: a session whose account may not go on as it is has to sign in again. */
export function policyWith(
  mayGoOn: (accountId: string) => Promise<boolean>,
): interactionPolicy.DefaultPolicy {
  const policy = base();
  const signedIn = async ({ oidc }: KoaContextWithOIDC) => {
    const accountId = oidc.session?.accountId;
    return accountId !== undefined && !(await mayGoOn(accountId));
  };
  const check = new Check('account_changed', 'End-User has to authenticate again', signedIn);
  policy.get('login')?.checks.add(check);
  return policy;
}
