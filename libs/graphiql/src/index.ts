import { join } from 'node:path';

/** The built GraphiQL page: static files with relative URLs that talk to /graphql of their own origin. */
export const graphiqlFolder = join(__dirname, '..', 'dist', 'site');
