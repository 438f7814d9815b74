export { createTestDatabase, type TestDatabase } from './create-test-database';
export { testRedis } from './environment';
export { startPlatform, startSubgraph, type PlatformOptions, type RunningPlatform } from './start-platform';
export { takeAway } from './take-away';
export { workspaceRoot } from './workspace-root';
