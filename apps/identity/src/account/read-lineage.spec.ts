import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPredecessors } from '@bien-cuong/access';
import { lineageAnswer } from '../testing/lineage-graph';
import { mapQuery, readLineage, unitQuery } from './read-lineage';

const units = Array.from({ length: 9 }, () => randomUUID());
const [today = '', ...before] = units;
const [parent = '', grandparent = ''] = before;

/** Reads the lineage of a map with one unit: all its predecessors, and the number of queries. */
async function follow(madeOf: Record<string, string[]>) {
  let asked = 0;
  const links = await readLineage(async (_query, variables) => {
    asked += 1;
    return lineageAnswer({ map: [today], madeOf }, variables?.id);
  });
  return { asked, found: withPredecessors([today], links).sort() };
}

it('follows the predecessors of a unit through any number of changes', async () => {
  const madeOf = Object.fromEntries(before.map((id, index) => [units[index] ?? '', [id]]));
  expect(await follow(madeOf)).toEqual({ asked: 5, found: units.toSorted() });
});

it('sends one query where nothing is older than two changes', async () => {
  const madeOf = { [today]: [parent, grandparent] };
  expect(await follow(madeOf)).toEqual({ asked: 1, found: [today, parent, grandparent].sort() });
});

it('ends where units are each other’s predecessors', async () => {
  const madeOf = { [today]: [today, parent], [parent]: [grandparent], [grandparent]: [today, parent] };
  expect((await follow(madeOf)).found).toEqual([today, parent, grandparent].sort());
});

it('refuses a lineage without end', async () => {
  const endless = readLineage(async (_query, variables) => {
    const told = { id: variables?.id ?? today, predecessors: [{ id: randomUUID() }] };
    return variables ? { province: told } : { provinces: [told] };
  });
  await expect(endless).rejects.toThrow('has no end');
});

it('sends the registered document, for gateways that answer no others', () => {
  const file = join(__dirname, '../../persisted-documents.json');
  const registered = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  expect(Object.values(registered)).toEqual([mapQuery, unitQuery]);
});
