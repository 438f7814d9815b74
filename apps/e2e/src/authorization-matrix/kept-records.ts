import type { RegisterFacts } from '@bien-cuong/domain';

import { ask } from '../testing/ask';
import type { MatrixCaller } from '../testing/matrix/callers';
import type { Side } from '../testing/matrix/canaries';
import type { KeepingOperation } from '../testing/matrix/registers';
import { changeOf, givenTo, intervalOf, type References, sampleOf } from '../testing/matrix/samples';
import { rowsOf } from '../testing/rows-of';
import { inBatches } from './judge';
import { stage, tokenOf } from './stage';

/** Keeps all records, and is nobody of the matrix, so that it may approve what those submitted. */
export const keeper: MatrixCaller = { roles: ['headquarters'], scopes: ['keeper'], sees: [], does: {} };

interface Seen {
  id: string;
  version: number;
  entry?: string;
}

/** The commands that lead to a status from which a command is possible. */
const before: Readonly<Record<string, readonly string[]>> = {
  withdrawFigure: ['submitFigure'],
  approveFigure: ['submitFigure'],
  returnFigure: ['submitFigure'],
  acceptFigure: ['submitFigure', 'approveFigure'],
  amendFigure: ['submitFigure', 'approveFigure'],
  lockCollectionRound: ['openCollectionRound'],
  reopenCollectionRound: ['openCollectionRound', 'lockCollectionRound'],
  correctAdministrativeChange: ['enforceAdministrativeChange'],
  withdrawAdministrativeChange: ['enforceAdministrativeChange'],
  unacceptProvinceClaim: ['acceptProvinceClaim'],
  separatePerson: ['mergePerson'],
};

/** Who takes a figure over is who entered it. */
const byAuthor = new Set(['adoptFigure']);

export async function send(caller: MatrixCaller, document: string, variables: object) {
  const token = await tokenOf(caller);
  return ask<{ it: (Seen & { entries?: { id: string }[] }) | null }>(stage().platform.url, document, {
    variables: { ...variables },
    token,
  });
}

export async function done(caller: MatrixCaller, document: string, variables: object): Promise<Seen> {
  const { data, errors } = await send(caller, document, variables);
  if (!data?.it) throw new Error(`${document}: ${JSON.stringify(errors)}`);
  return { ...data.it, ...(data.it.entries?.[0] && { entry: data.it.entries[0].id }) };
}

/** An operation with a record from which it is possible, or with the input of a new one. */
export interface Prepared {
  each: KeepingOperation;
  document: string;
  variables: object;
}

/** @param author enters the records that only their author may change */
export async function prepare(
  operations: readonly KeepingOperation[],
  side: Side,
  author: MatrixCaller,
): Promise<Prepared[]> {
  const shared = await referencesOf(side);
  return inBatches(operations, async (each) => {
    const references = { ...shared, ...(needsMovement(each) && { Movement: await newMovement() }) };
    const isNew = each.what === 'create' || each.what === 'check';
    const seen = isNew ? {} : await ready(each, references, byAuthor.has(each.name) ? author : keeper);
    const [document, variables] = operation(each, references);
    return { each, document, variables: { ...seen, ...variables } };
  });
}

async function referencesOf(side: Side): Promise<References> {
  const { planted, databases } = stage();
  const { province, review, person, unit, decision } = planted[side];
  const [indicator] = await rowsOf<{ id: string }>(
    databases.movements,
    'SELECT id FROM indicator ORDER BY position LIMIT 1',
  );
  // The first choice of a country beyond the border.
  const [border] = await rowsOf<{ id: string }>(
    databases.provinces,
    `SELECT province_id AS id FROM province_neighbour WHERE country_code = 'CN' LIMIT 1`,
  );
  return {
    Province: province,
    atTheBorder: border?.id ?? '',
    Review: review,
    Person: person,
    Unit: unit,
    Decision: decision,
    Indicator: indicator?.id ?? '',
    AwardType: await awardTypeOf(),
    Rank: 'CANARY',
  };
}

/** A province takes part in a movement only once at a time, so each record gets its own. */
const needsMovement = ({ facts }: KeepingOperation): boolean =>
  facts.fields.some(({ required, refersTo }) => required && refersTo === 'Movement');

async function newMovement(): Promise<string> {
  const input = { title: 'Phong trào Thử', kind: 'MODEL' };
  return (await done(keeper, CREATE('Movement', 'createMovement'), { input })).id;
}

let awardType: Promise<string> | undefined;

/** One for every kind of recipient. */
function awardTypeOf(): Promise<string> {
  const terms = [{ recipients: ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'], oncePerPerson: false }];
  const input = { name: 'Khen thưởng Thử', code: 'MATRIX', form: 'COMMENDATION', terms };
  awardType ??= done(keeper, CREATE('AwardType', 'createAwardType'), { input }).then(({ id }) => id);
  return awardType;
}

/** @param part what changes with time of the record, whose intervals are shown */
const CREATE = (type: string, name: string, part?: string) =>
  `mutation ($input: Create${type}Input!) { it: ${name}(input: $input) {
    id version ${part === undefined ? '' : `entries: ${part} { id }`} } }`;
const COMMAND = (name: string, more = '') =>
  `mutation ($id: UUID!, $version: Int!) { it: ${name}(id: $id, version: $version${more}) { id version } }`;

/** A record in the state from which the operation is possible. */
async function ready(
  { facts, name, what, part }: KeepingOperation,
  references: References,
  author: MatrixCaller,
) {
  const input = sampleOf(facts, references);
  let seen = await done(author, CREATE(facts.type, facts.operations.create, part), { input });
  if (what === 'restore')
    seen = await done(keeper, COMMAND(facts.operations.retire ?? '', ', reason: "Thử"'), seen);
  for (const command of before[name] ?? []) {
    const other = command === 'submitFigure' ? submitter : keeper;
    const [document, variables] = commanded(facts, command, references);
    seen = await done(other, document, { ...seen, ...variables });
  }
  return seen;
}

/** A command with what it is given. */
function commanded(facts: RegisterFacts, name: string, references: References): [string, object] {
  const { reason = false, fields = [] } = facts.commands.find((command) => command.name === name) ?? {};
  const why = reason ? ', reason: "Thử"' : '';
  if (fields.length === 0) return [COMMAND(name, why), {}];
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return [
    `mutation ($id: UUID!, $version: Int!, $input: ${type}!) {
      it: ${name}(id: $id, version: $version${why}, input: $input) { id version } }`,
    { input: givenTo(facts, name, references) },
  ];
}

const submitter: MatrixCaller = { ...keeper, scopes: ['submitter'] };

function operation(
  { facts, name, what, part = '' }: KeepingOperation,
  references: References,
): [string, object] {
  const { type } = facts;
  switch (what) {
    case 'create':
      return [CREATE(type, name), { input: sampleOf(facts, references) }];
    case 'check':
      return [
        `query ($input: Check${type}Input!) { it: ${name}(input: $input) { refusals { argument message } alike { title } } }`,
        { input: sampleOf(facts, references) },
      ];
    case 'change':
      return [
        `mutation ($id: UUID!, $version: Int!, $input: Change${type}Input!) {
          it: ${name}(id: $id, version: $version, input: $input) { id version } }`,
        { input: changeOf(facts, references) },
      ];
    case 'retire':
      return [COMMAND(name, ', reason: "Thử"'), {}];
    case 'command':
      return commanded(facts, name, references);
    case 'restore':
      return [COMMAND(name), {}];
    case 'record':
      return [
        `mutation ($id: UUID!, $version: Int!, $input: ${name.replace('record', '')}Input!) {
          it: ${name}(id: $id, version: $version, input: $input) { id version } }`,
        { input: intervalOf(facts, part, references) },
      ];
    case 'end':
      return [
        `mutation ($id: UUID!, $version: Int!, $entry: UUID!) {
          it: ${name}(id: $id, version: $version, entryId: $entry, validTo: "2020-01-01") { id version } }`,
        {},
      ];
    case 'correct':
      return [
        `mutation ($id: UUID!, $version: Int!, $entry: UUID!) {
          it: ${name}(id: $id, version: $version, entryId: $entry, reason: "Thử", input: { validFrom: "2001-01-01" }) { id version } }`,
        {},
      ];
  }
}
