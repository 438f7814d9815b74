/**
 * What PostgreSQL's programs are started with: messages in plain English whatever the system's locale is,
 * since a locale that is missing on the machine makes initdb fail.
 */
export const serverEnvironment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', LANG: 'C', LANGUAGE: 'C' };
