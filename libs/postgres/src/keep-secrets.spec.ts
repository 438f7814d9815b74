import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepSecrets } from './keep-secrets';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bien-cuong-secrets-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('makes long random secrets once, adds new ones and lets nobody else read them', () => {
  const file = join(folder, 'secrets.json');
  const { admin } = keepSecrets(file, ['admin']);
  expect(admin).toHaveLength(32);
  const both = keepSecrets(file, ['admin', 'awards']);
  expect(both.admin).toBe(admin);
  expect(both.awards).not.toBe(admin);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
