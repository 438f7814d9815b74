import { keptForRun } from './environment';

/** By which the subgraphs of platforms that are started for a run of jest know gateways, whichever process starts them. */
export const gatewaySecret = keptForRun('BIEN_CUONG_TEST_GATEWAY_SECRET');
