import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityKeysEnv } from './identity-keys';

let dataDir: string;
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'bien-cuong-keys-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

it('is made once for a data folder, in addition to the existing passwords', () => {
  writeFileSync(join(dataDir, 'secrets.json'), '{"identity":"of its database"}');
  const made = identityKeysEnv({ DATA_DIR: dataDir });
  expect(made).toEqual({ IDENTITY_KEYS_SECRET: expect.stringMatching(/^[\w-]{32}$/) });
  expect(identityKeysEnv({ DATA_DIR: dataDir })).toEqual(made);
  expect(JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'))).toEqual({
    identity: 'of its database',
    identityKeys: made['IDENTITY_KEYS_SECRET'],
  });
});

it("is the operator's where there is one, including the previous one", () => {
  const [IDENTITY_KEYS_SECRET, IDENTITY_KEYS_SECRET_BEFORE] = ['of the operator', 'of another one'];
  const given = { IDENTITY_KEYS_SECRET, IDENTITY_KEYS_SECRET_BEFORE };
  expect(identityKeysEnv({ DATA_DIR: dataDir, ...given })).toEqual(given);
});
