export { createTestDatabase, type TestDatabase } from './create-test-database';
export { startPlatform, type PlatformOptions, type RunningPlatform } from './start-platform';
export { workspaceRoot } from './workspace-root';
