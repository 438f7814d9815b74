import { inheritedBy, type Variables } from '@bien-cuong/environment';

/**
 * What PostgreSQL's programs are started with: messages in plain English whatever the system's locale is, since a locale
 * that is missing on the machine makes initdb fail; and nothing that is meant for other programs or other servers.
 */
export const serverEnvironment: NodeJS.ProcessEnv = {
  ...inheritedBy([]),
  ...{ LC_ALL: 'C', LANG: 'C', LANGUAGE: 'C' },
};

/**
 * Takes the variables of libpq (PGSSLMODE, PGOPTIONS and others) away from this process and what it starts from then on:
 * a person sets them for a server elsewhere, and every client here would read them. The address of an embedded server says
 * all that there is to know about it.
 */
export function forgetLibpq(environment: Variables = process.env): void {
  for (const name of Object.keys(environment))
    if (/^PG/i.test(name)) Reflect.deleteProperty(environment, name);
}
