export { createTestDatabase, type TestDatabase } from './create-test-database';
export { gatewaySecret } from './gateway-secret';
export { startPlatform, startSubgraph, type PlatformOptions, type RunningPlatform } from './start-platform';
export { takeAway } from './take-away';
export { TestIssuer } from './test-issuer';
export { hasRedis, TestRedis } from './test-redis';
export { workspaceRoot } from './workspace-root';
