export type { Identity } from './identity';
export { Refusal } from './refusal';
export { TokenVerifier } from './token-verifier';
export { type TokenEnvironment, tokenVariables } from './variables';
