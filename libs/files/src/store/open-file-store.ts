import { EnvironmentError } from '@bien-cuong/environment';
import { resolve } from 'node:path';
import type { FileEnvironment } from '../variables';
import { DiskStore } from './disk-store';
import type { FileStore } from './file-store';
import { S3Store } from './s3-store';

/**
 * The store that the environment names, for one owner, who alone keeps and forgets contents there; undefined when it names none, and no file can be kept then.
 * @param owner the name of a folder of its own
 * @throws EnvironmentError when it names two, or an S3 store only in part
 */
export function openFileStore(variables: FileEnvironment, owner: string): FileStore | undefined {
  const s3 = s3Of(variables, owner);
  if (variables.FILES_DIR === undefined) return s3;
  if (s3) throw new EnvironmentError('Set FILES_DIR or S3_ENDPOINT, not both: files are kept in one place.');
  return new DiskStore(resolve(variables.FILES_DIR, owner));
}

function s3Of(variables: FileEnvironment, folder: string): S3Store | undefined {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = variables;
  const given = { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY };
  const missing = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length === Object.keys(given).length) return undefined;
  if (missing.length > 0) {
    throw new EnvironmentError(`An S3 store needs ${missing.join(', ')} too: set all of them or none.`);
  }
  return new S3Store({
    endpoint: S3_ENDPOINT ?? '',
    bucket: S3_BUCKET ?? '',
    region: S3_REGION ?? '',
    accessKeyId: S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: S3_SECRET_ACCESS_KEY ?? '',
    pathStyle: variables.S3_PATH_STYLE,
    folder,
  });
}
