/** How users sign in on this platform, according to its gateway. */
export interface SignInSettings {
  /** The OpenID Connect provider. */
  readonly issuer: string;
  readonly clientId: string;
  /** The public URL of the platform. */
  readonly publicUrl: string | null;
  /** Whether the provider is the platform's own. */
  readonly own: boolean;
}

/** @returns null where nobody has to sign in */
export async function readSettings(): Promise<SignInSettings | null> {
  const response = await fetch('/settings.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The gateway answered ${response.status}`);
  const { signIn } = (await response.json()) as { signIn: SignInSettings | null };
  return signIn;
}
