import { join } from 'node:path';
import { keepSecrets } from '@bien-cuong/postgres';
import type { StartEnvironment } from './environment';

type Given = Pick<StartEnvironment, 'DATA_DIR' | 'IDENTITY_KEYS_SECRET' | 'IDENTITY_KEYS_SECRET_BEFORE'>;

/**
 * The secret with which the identity provider encrypts its keys: the operator's, else one that is kept in the
 * data folder.
 */
export function identityKeysEnv({ DATA_DIR, ...given }: Given): Record<string, string> {
  const { IDENTITY_KEYS_SECRET: secret, IDENTITY_KEYS_SECRET_BEFORE: before } = given;
  return {
    IDENTITY_KEYS_SECRET:
      secret ?? keepSecrets(join(DATA_DIR, 'secrets.json'), ['identityKeys']).identityKeys,
    ...(before !== undefined && { IDENTITY_KEYS_SECRET_BEFORE: before }),
  };
}
