export { EnvironmentError, readEnvironment } from './read-environment';
export { flag, host, nodeEnv, port, urlsByName } from './variables';
