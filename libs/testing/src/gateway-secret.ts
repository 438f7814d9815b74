import { keptForRun } from './environment';

/**
 * The secret that subgraphs and gateways share on platforms started in a run of jest, whichever process
 * starts them.
 */
export const gatewaySecret = keptForRun('BIEN_CUONG_TEST_GATEWAY_SECRET');
