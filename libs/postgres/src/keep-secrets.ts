import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Random secrets by name, kept in a file that only its owner may read; missing names are added. The file is
 * replaced as a whole, so a crash leaves the old or the new one.
 */
export function keepSecrets<Name extends string>(file: string, names: readonly Name[]): Record<Name, string> {
  const kept: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const missing = names.filter((name) => !kept[name]);
  for (const name of missing) kept[name] = randomBytes(24).toString('base64url');
  if (missing.length > 0) {
    writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return Object.fromEntries(names.map((name) => [name, kept[name]])) as Record<Name, string>;
}
