import { runToEnd } from './testing/run-to-end';

jest.setTimeout(240_000);

const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';
const subgraphs = ['provinces', 'movements', 'personnel', 'awards'];
const databases = Object.fromEntries(
  ['', ...subgraphs.map((name) => `${name.toUpperCase()}_`)].map((name) => [`${name}DATABASE_URL`, nowhere]),
);
const programs = [...subgraphs.map((name) => `${name}/dist/src`), 'gateway/dist', 'platform/dist'];

/** The developer's own environment must not make a program require sign-in. */
const open = { PORT: '0', OIDC_ISSUER: '', GATEWAY_SECRET: '', ...databases };

it.each(programs)(
  'apps/%s/main.js starts without an identity provider neither where others reach it nor in production',
  async (path) => {
    const refusal = async (variables: Record<string, string>) => {
      const { code, complaint } = await runToEnd([`apps/${path}/main.js`], { ...open, ...variables });
      const [, why] =
        /^Set the environment right.*OIDC_ISSUER: has to be set, because (.*?),.*$/.exec(complaint) ?? [];
      return [code, why];
    };
    expect(await Promise.all([refusal({ HOST: '0.0.0.0' }), refusal({ NODE_ENV: 'production' })])).toEqual([
      [1, 'HOST 0.0.0.0 can be reached by other machines'],
      [1, 'NODE_ENV is production'],
    ]);
  },
);
