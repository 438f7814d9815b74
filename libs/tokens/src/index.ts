export { mayWatch, openWarning, refuseOpen } from './without-identity-provider';
export { GatewayProof, proofHeader, ProofVerifier } from './gateway-proof';
export type { Identity } from './identity';
export { quotaOf } from './quota';
export { TokenRefusal } from './token-refusal';
export { Standing, standingOf } from './standing';
export { TokenVerifier, tokenVerifier } from './token-verifier';
export { type TokenEnvironment, tokenVariables } from './variables';
