import { identityVariables } from './environment';

/** Prints the environment variables that the identity provider reads, for the program that starts it. */
process.stdout.write(JSON.stringify(identityVariables));
