import { identityVariables } from './environment';

/** Prints what the provider of identities reads from its environment, for whoever starts it. */
process.stdout.write(JSON.stringify(identityVariables));
