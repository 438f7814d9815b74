export { mayWatch, openWarning, refuseOpen } from './alone';
export { GatewayProof, proofHeader, ProofVerifier } from './gateway-proof';
export type { Identity } from './identity';
export { quotaOf } from './quota';
export { Refusal } from './refusal';
export { Standing, standingOf } from './standing';
export { TokenVerifier, tokenVerifier } from './token-verifier';
export { type TokenEnvironment, tokenVariables } from './variables';
