import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOpenSource, type Locked, withoutOpenSource } from './licences';

const root = join(__dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };

/** Package and licence of each row in the page's first table. */
const named = read('docs/licences.md')
  .split('\n')
  .flatMap((line) => {
    const [, name, licence] = /^\| `([^`]+)`\s*\| (\S[^|]*?)\s*\|/.exec(line) ?? [];
    return name && licence ? [`${name} ${licence}`] : [];
  });

it('names every package that the platform runs with and that is not under an open source licence', () => {
  expect(named.toSorted()).toEqual(withoutOpenSource(packages));
});

it('names in the README those that restrict offering the software to others', () => {
  const limiting = named.filter((each) => each.endsWith('Elastic-2.0')).map((each) => each.split(' ')[0]);
  expect(limiting).toHaveLength(5);
  for (const name of limiting) expect(read('README.md')).toContain(`\`${name}\``);
});

it.each([
  ['MIT', true],
  ['(MIT AND BSD-3-Clause)', true],
  ['(BUSL-1.1 OR Apache-2.0)', true],
  ['MIT AND Elastic-2.0', false],
  ['SSPL-1.0', false],
  ['SEE LICENSE IN LICENSE.md', false],
  [undefined, false],
])('takes %s for open source: %s', (licence, open) => {
  expect(isOpenSource(licence)).toBe(open);
});

it('checks what runs, not development tools or our own packages', () => {
  const found = withoutOpenSource({
    '': { license: 'Apache-2.0' },
    'libs/own': {},
    'node_modules/own': { link: true },
    'node_modules/tool': { license: 'Elastic-2.0', dev: true },
    'node_modules/a/node_modules/@b/c': { license: 'BUSL-1.1' },
    'node_modules/@b/c': { license: 'BUSL-1.1', optional: true },
  });
  expect(found).toEqual(['@b/c BUSL-1.1']);
});
