/**
 * Switches off what Hive Gateway's guide says to switch off in production, and whatever contacts another
 * host.
 */
export const gatewayConfig = { graphiql: false, landingPage: false, logging: 'error' };
