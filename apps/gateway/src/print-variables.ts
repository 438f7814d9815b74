import { gatewayVariables } from './environment';

/** Prints what the gateway reads from its environment, for whoever starts it. */
process.stdout.write(JSON.stringify({ serve: gatewayVariables }));
