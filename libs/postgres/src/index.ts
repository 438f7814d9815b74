export { freePort } from './free-port';
export { databaseName, provision, type Provisioning } from './provision';
export { type Held, FolderInUse, holdFolder } from './hold-folder';
export { keepSecrets } from './keep-secrets';
export { PostgresError } from './postgres-error';
export { requireServer } from './require-server';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres';
export { connect } from './connect';
export { databaseUrl } from './database-url';
export { embeddedUrl } from './embedded-url';
export { makeFolder, PASSABLE } from './make-folder';
export { commandOf, isAlive, waitUntil } from './processes';
export { removeEmbeddedPostgres } from './remove-embedded-postgres';
export { writeTrouble } from './write-trouble';
