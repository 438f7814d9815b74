import { randomBytes } from 'node:crypto';

/** By which the subgraphs of platforms that this process starts know gateways. */
export const gatewaySecret = randomBytes(32).toString('base64url');
