import { platformVariables } from './environment';

/** Prints what the platform in one process reads from its environment, for whoever starts it. */
process.stdout.write(JSON.stringify({ serve: platformVariables }));
