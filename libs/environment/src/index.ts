export { inheritedBy, readByNode, type Variables } from './inherit';
export { spareLoopback } from './loopback';
export { EnvironmentError, readEnvironment } from './read-environment';
export { flag, host, isLoopback, nodeEnv, port, urlsByName } from './variables';
export { requestVariables, usualRequestsPerMinute } from './request-variables';
