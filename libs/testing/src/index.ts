export { createTestDatabase, type TestDatabase } from './create-test-database';
export { keepCompiled, publishStage } from './environment';
export { expectOnConsole } from './expect-on-console';
export { gatewaySecret } from './gateway-secret';
export {
  type Credential,
  startPlatform,
  startSubgraph,
  type PlatformOptions,
  type RunningPlatform,
} from './start-platform';
export { OwnPostgres } from './own-postgres';
export {
  type Administer,
  administering,
  chosenPassword,
  comeIn,
  credentialOf,
  newcomer,
} from './oidc/administering';
export type { Page } from './oidc/browser';
export { ConsoleClient, discover, programToken, type Reached, signIn } from './oidc/console-client';
export { patient } from './patient';
export { type CommitFate, PostgresRelay } from './postgres-relay';
export { type SharedPlatform, sharedPlatform } from './stage/shared-platform';
export { Stage } from './stage/stage';
export { takeAway } from './take-away';
export { TestIssuer } from './test-issuer';
export { hasRedis, TestRedis } from './test-redis';
export { workspaceRoot } from './workspace-root';
