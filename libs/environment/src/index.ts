export { EnvironmentError, readEnvironment } from './read-environment';
export { requestVariables, usualRequestsPerMinute } from './request-variables';
export { flag, host, nodeEnv, port } from './variables';
