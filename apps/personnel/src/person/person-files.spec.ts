import 'reflect-metadata';

import { randomUUID } from 'node:crypto';

import { seedId } from '@bien-cuong/database';
import { localWithFiles, who } from '@bien-cuong/subgraph/testing';
import { createTestDatabase } from '@bien-cuong/testing';

import { Appointment } from '../appointment/appointment.entity';
import { definition } from '../schema';
import { NEW_PROVINCE, OLD_PROVINCE, organise, unitId } from '../testing/organisation';
import { Person } from './person.entity';

const HEADQUARTERS = who('headquarters');
const PERSON = seedId('Person', 'spec/files');

const subgraph = localWithFiles(definition, createTestDatabase);

beforeAll(async () => {
  await organise(subgraph.dataSource);
  const { manager } = subgraph.dataSource;
  await manager.insert(Person, { id: PERSON, fullName: 'Nguyễn Văn Thử 0001' });
  const post = { personId: PERSON, unitId: unitId('province'), post: 'Trợ lý' };
  await manager.insert(Appointment, { id: randomUUID(), ...post });
});

async function ask(query: string, variables: object, caller = HEADQUARTERS) {
  const operation = { query, operationName: undefined };
  const { data, errors } = await subgraph.execute(operation, { ...variables }, {}, caller);
  return { it: data?.['it'] as Record<string, unknown> | null | undefined, errors };
}

async function attach(type: string, record: string): Promise<string> {
  const { id: upload } = await subgraph.send(`Hồ sơ ${randomUUID()}`, 'Hồ sơ.txt', HEADQUARTERS);
  const { it } = await ask(
    `mutation ($type: String!, $record: UUID!, $upload: UUID!) {
      it: personnelAttachFile(entityType: $type, entityId: $record, upload: $upload) { id } }`,
    { type, record, upload },
  );
  return it?.['id'] as string;
}

const callers = {
  headquarters: HEADQUARTERS,
  'their province': who('province', [NEW_PROVINCE]),
  'another province': who('province', [OLD_PROVINCE]),
  'a council': who('council'),
  'an auditor': who('auditor'),
  'an administrator': who('administrator'),
  'a partner': who('partner'),
};

/** What a caller is shown of a record's files, and given of a file. */
async function seen(caller: keyof typeof callers, type: 'person' | 'unit', record: string, file: string) {
  const { it } = await ask(
    `query ($id: UUID!) { it: ${type}(id: $id) { attachments { totalCount nodes { name } } } }`,
    { id: record },
    callers[caller],
  );
  const shown = (it?.['attachments'] as { nodes: unknown[] } | null | undefined)?.nodes.length ?? 0;
  const given = await subgraph.fetched(file, callers[caller]).then(
    ({ content }) => (content.startsWith('Hồ sơ') ? 'given' : 'wrong'),
    ({ code }: { code: string }) => code,
  );
  return `${caller}: ${shown} shown, ${given}`;
}

async function toldOf(type: 'person' | 'unit', record: string, file: string): Promise<string[]> {
  const told: string[] = [];
  for (const caller of Object.keys(callers))
    told.push(await seen(caller as keyof typeof callers, type, record, file));
  return told;
}

it('gives the papers of a person to those alone who may know when they were born', async () => {
  const file = await attach('Person', PERSON);
  expect(await toldOf('person', PERSON, file)).toEqual([
    'headquarters: 1 shown, given',
    'their province: 1 shown, given',
    'another province: 0 shown, NOT_FOUND',
    'a council: 0 shown, FORBIDDEN',
    'an auditor: 0 shown, FORBIDDEN',
    'an administrator: 0 shown, FORBIDDEN',
    'a partner: 0 shown, FORBIDDEN',
  ]);
});

it('gives the files of a unit to all but administrators and partners', async () => {
  const file = await attach('Unit', unitId('province'));
  expect(await toldOf('unit', unitId('province'), file)).toEqual([
    'headquarters: 1 shown, given',
    'their province: 1 shown, given',
    'another province: 1 shown, given',
    'a council: 1 shown, given',
    'an auditor: 1 shown, given',
    'an administrator: 0 shown, FORBIDDEN',
    'a partner: 0 shown, FORBIDDEN',
  ]);
});

it('gives the files of a unit that is no more', async () => {
  const dissolved = unitId('dissolved');
  const file = await attach('Unit', dissolved);
  expect(await seen('headquarters', 'unit', dissolved, file)).toBe('headquarters: 1 shown, given');
});
