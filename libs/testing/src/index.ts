export { createTestDatabase, type TestDatabase } from './create-test-database';
export { startPlatform, startSubgraph, type PlatformOptions, type RunningPlatform } from './start-platform';
export { workspaceRoot } from './workspace-root';
