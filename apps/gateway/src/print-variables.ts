import { gatewayVariables } from './environment';

/** Prints the environment variables that the gateway reads, for the program that starts it. */
process.stdout.write(JSON.stringify({ serve: gatewayVariables }));
