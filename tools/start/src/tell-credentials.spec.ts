import { tellSignIn } from './tell-credentials';

const own = { HOST: '127.0.0.1', SIGN_IN: true };
const administrator = { role: 'administrator', name: 'admin@bien-cuong.invalid' };

it('shows new credentials, with the password only if it was generated', () => {
  expect(tellSignIn(own, [{ ...administrator, password: 'random' }])).toEqual([
    'Sign in with (shown only this once):',
    '  administrator   admin@bien-cuong.invalid  random',
  ]);
  expect(tellSignIn(own, [administrator])).toEqual([
    'Sign in with:',
    '  administrator   admin@bien-cuong.invalid  (the password from the environment)',
  ]);
});

it('says at every other start where to find help', () => {
  expect(tellSignIn(own, [])).toEqual([expect.stringContaining('docs/operations.md')]);
});

it('says what is missing for users on other machines', () => {
  const missing = expect.stringContaining('PUBLIC_URL has to say');
  expect(tellSignIn({ ...own, HOST: '0.0.0.0' }, [])).toContainEqual(missing);
  const known = { ...own, HOST: '0.0.0.0', PUBLIC_URL: 'https://bienphong.example' };
  expect(tellSignIn(known, [])).not.toContainEqual(missing);
});

it("names an operator's own provider, and warns where nobody signs in", () => {
  const OIDC_ISSUER = 'https://id.example';
  expect(tellSignIn({ ...own, OIDC_ISSUER }, [])).toEqual([`People sign in at ${OIDC_ISSUER}.`]);
  expect(tellSignIn({ ...own, SIGN_IN: false }, [])).toEqual([expect.stringContaining('Nobody has to')]);
});
