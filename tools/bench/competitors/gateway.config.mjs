/** What Hive Gateway's guide tells to switch off in production, and nothing that asks for another host. */
export const gatewayConfig = { graphiql: false, landingPage: false, logging: 'error' };
