import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { MigrationInterface } from 'typeorm';

type Migration = new () => MigrationInterface;

/** The migrations in a folder, in the order of their names; one class per file. */
export function migrationsIn(folder: string): Migration[] {
  const load = createRequire(join(folder, 'any'));
  const files = readdirSync(folder).filter((name) => /^\d+-[a-z0-9-]+\.(ts|js)$/.test(name));
  return files.sort().map((name) => classIn(load(join(folder, name)), name));
}

/** @throws Error when the file is no migration */
function classIn(exported: unknown, name: string): Migration {
  const [made, ...others] = Object.values(exported as object).filter(isMigration);
  if (!made || others.length > 0)
    throw new Error(`A migration is a file that exports one class with up and down, which ${name} does not.`);
  return made;
}

const isMigration = (each: unknown): each is Migration =>
  typeof each === 'function' &&
  ['up', 'down'].every((way) => way in ((each.prototype as object | undefined) ?? {}));
