import { inheritedBy, type Variables } from '@bien-cuong/environment';

/**
 * The environment of PostgreSQL's programs: messages in plain English whatever the system's locale, since
 * initdb fails when the locale is missing on the machine; and no variables that are meant for other programs
 * or other servers.
 */
export const serverEnvironment: NodeJS.ProcessEnv = {
  ...inheritedBy([]),
  LC_ALL: 'C',
  LANG: 'C',
  LANGUAGE: 'C',
};

/**
 * Removes the variables of libpq (PGSSLMODE, PGOPTIONS and others) from this process and those it starts from
 * then on: people set them for other servers, but every client here would read them. The URL of an embedded
 * server says everything needed to connect.
 */
export function forgetLibpq(environment: Variables = process.env): void {
  for (const name of Object.keys(environment))
    if (/^PG/i.test(name)) Reflect.deleteProperty(environment, name);
}
