/**
 * Limits for services in specs: they are asked more often than by people, and the machine may have other work, so that an
 * answer which comes late is no fault.
 */
export const patient = {
  REQUESTS_PER_MINUTE: '0',
  STATEMENT_TIMEOUT_MS: '60000',
  SUBGRAPH_TIMEOUT_MS: '75000',
  OPERATION_TIMEOUT_MS: '90000',
};
