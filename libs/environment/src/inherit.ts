/** Variables that operating systems and C libraries read, in capitals. */
const everyProgram = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'TMPDIR',
  'TMP',
  'TEMP',
  'TZ',
  'TZDIR',
  'LANG',
  'LANGUAGE',
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'APPDATA',
  'LOCALAPPDATA',
];
const families = /^(LC|LD|DYLD|MALLOC)_/;

/** Variables that every Node program reads as well: for the runtime, TLS and proxies. */
export const readByNode = [
  'NODE_ENV',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_USE_SYSTEM_CA',
  'NODE_USE_ENV_PROXY',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'NODE_DEBUG',
  'NODE_V8_COVERAGE',
  'NODE_COMPILE_CACHE',
  'UV_THREADPOOL_SIZE',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'OPENSSL_CONF',
  'DEBUG',
];

export type Variables = Record<string, string | undefined>;

/**
 * The part of this process's environment that a child program gets: what every program may need, and the
 * variables it reads itself. Everything else is withheld, for it holds the secrets of other programs.
 * @param reads names in capitals; those of the environment may be in small letters, as those of proxies often
 * are
 */
export function inheritedBy(reads: readonly string[], source: Variables = process.env): Variables {
  const wanted = new Set([...everyProgram, ...reads]);
  return Object.fromEntries(
    Object.entries(source).filter(([name]) => wanted.has(name.toUpperCase()) || families.test(name)),
  );
}
