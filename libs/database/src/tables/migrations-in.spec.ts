import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { migrationsIn } from './migrations-in';

const migration = (name: string) => `exports.${name} = class ${name} { async up() {} async down() {} };`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bien-cuong-migrations-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};

it('gives the migrations of a folder in the order of their numbers, and no other files', () => {
  write({
    '1000000000002-second.js': `${migration('Second1000000000002')} exports.helps = () => 1;`,
    '1000000000001-first.js': migration('First1000000000001'),
    '1000000000001-first.js.map': '{}',
    'notes.js': 'throw new Error("read")',
  });
  expect(migrationsIn(folder).map(({ name }) => name)).toEqual(['First1000000000001', 'Second1000000000002']);
});

it.each([
  ['none', 'exports.nothing = 1;'],
  ['a class that cannot go back', 'exports.Up1 = class Up1 { async up() {} };'],
  ['two', `${migration('One1000000000001')} ${migration('Two1000000000001')}`],
])('refuses a file with a number that holds %s', (_what, text) => {
  write({ '1000000000001-odd.js': text });
  expect(() => migrationsIn(folder)).toThrow('which 1000000000001-odd.js does not');
});
