import { readEnvironment } from '@bien-cuong/environment';
import { fileVariables } from '../variables';
import { DiskStore } from './disk-store';
import { openFileStore } from './open-file-store';
import { S3Store } from './s3-store';

const opened = (variables: Record<string, string>) =>
  openFileStore(readEnvironment(fileVariables, variables), 'provinces');

const s3 = {
  S3_ENDPOINT: 'https://s3.bienphong.example',
  S3_BUCKET: 'files',
  S3_REGION: 'hanoi',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
};

it('opens what the environment names', () => {
  expect(opened({ FILES_DIR: 'files' })).toBeInstanceOf(DiskStore);
  expect(opened(s3)).toBeInstanceOf(S3Store);
  expect(opened({ ...s3, S3_PATH_STYLE: 'false' })).toBeInstanceOf(S3Store);
  expect(opened({ FILES_DIR: '', FILE_SCANNER: '/usr/bin/scan' })).toBeUndefined();
});

it.each(Object.keys(s3))('needs %s beside the rest of an S3 store', (missing) => {
  expect(() => opened({ ...s3, [missing]: '' })).toThrow(`An S3 store needs ${missing} too`);
});

it('names all that is missing', () => {
  const { S3_ENDPOINT, S3_BUCKET } = s3;
  expect(() => opened({ S3_ENDPOINT, S3_BUCKET })).toThrow(
    'S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY',
  );
});

it.each([
  ['two stores', { ...s3, FILES_DIR: 'files' }, 'not both'],
  ['an address that is none', { ...s3, S3_ENDPOINT: 'ftp://s3.example' }, 'S3_ENDPOINT: must be an http'],
])('refuses %s', (_, variables, says) => {
  expect(() => opened(variables)).toThrow(says);
});
