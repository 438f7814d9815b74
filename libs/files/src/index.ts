export { fileName, LONGEST_NAME } from './receive/file-name';
export { type ReceivedFile, receiveFile, type ReceiveOptions } from './receive/receive-file';
export { MOST_BYTES } from './receive/write-body';
export { DiskStore } from './store/disk-store';
export type { FileStore } from './store/file-store';
export { openFileStore } from './store/open-file-store';
export { type S3Place, S3Store } from './store/s3-store';
export { type FileEnvironment, fileVariables } from './variables';
