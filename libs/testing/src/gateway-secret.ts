import { randomBytes } from 'node:crypto';

/** The secret that subgraphs and gateways share on platforms that this process starts. */
export const gatewaySecret = randomBytes(32).toString('base64url');
