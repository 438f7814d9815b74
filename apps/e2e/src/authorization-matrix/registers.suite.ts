import type { RegisterFacts } from '@bien-cuong/domain';

import { ask } from '../testing/ask';
import { callers, type MatrixCaller } from '../testing/matrix/callers';
import { type Side, sides } from '../testing/matrix/canaries';
import {
  beside,
  type KeepingOperation,
  mayCheck,
  mayDo,
  operationsOf,
  registers,
} from '../testing/matrix/registers';
import { changeOf, type References, sampleOf } from '../testing/matrix/samples';
import { lastTrace, marksOf, tracesAfter } from '../testing/matrix/traces';
import { rowsOf } from '../testing/rows-of';
import { leaksTo } from './judge';
import { stage, subjectOf, tokenOf } from './stage';

/** Keeps all records, and is nobody of the matrix, so that it may approve what those submitted. */
const keeper: MatrixCaller = { roles: ['headquarters'], scopes: ['keeper'], sees: [], does: {} };

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
};

/** Who takes a figure over is who entered it. */
const byAuthor = new Set(['adoptFigure']);

async function send(caller: MatrixCaller, document: string, variables: object) {
  const token = await tokenOf(caller);
  return ask<{ it: (Seen & { terms?: { id: string }[] }) | null }>(stage().platform.url, document, {
    variables: { ...variables },
    token,
  });
}

async function done(caller: MatrixCaller, document: string, variables: object): Promise<Seen> {
  const { data, errors } = await send(caller, document, variables);
  if (!data?.it) throw new Error(`${document}: ${JSON.stringify(errors)}`);
  return { ...data.it, ...(data.it.terms?.[0] && { entry: data.it.terms[0].id }) };
}

/** Movements are made anew, since a province takes part in one only once at a time. */
async function referencesOf(side: Side): Promise<References> {
  const { planted, databases } = stage();
  const { province, review, person, unit, decision } = planted[side];
  const [indicator] = await rowsOf<{ id: string }>(
    databases.movements,
    'SELECT id FROM indicator ORDER BY position LIMIT 1',
  );
  const { id: movement } = await done(keeper, CREATE('Movement', 'createMovement'), {
    input: { title: 'Phong trào Thử', kind: 'MODEL' },
  });
  return {
    Province: province,
    Review: review,
    Person: person,
    Unit: unit,
    Decision: decision,
    Movement: movement,
    Indicator: indicator?.id ?? '',
    AwardType: await awardTypeOf(),
  };
}

let awardType: string | undefined;

/** One for every kind of recipient. */
async function awardTypeOf(): Promise<string> {
  if (awardType !== undefined) return awardType;
  const terms = [{ recipients: ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'], oncePerPerson: false }];
  const input = { name: 'Khen thưởng Thử', code: 'MATRIX', form: 'COMMENDATION', terms };
  ({ id: awardType } = await done(keeper, CREATE('AwardType', 'createAwardType'), { input }));
  return awardType;
}

const shown = (type: string) => (type === 'AwardType' ? '{ id version terms { id } }' : '{ id version }');
const CREATE = (type: string, name: string) =>
  `mutation ($input: Create${type}Input!) { it: ${name}(input: $input) ${shown(type)} }`;
const COMMAND = (name: string, more = '') =>
  `mutation ($id: UUID!, $version: Int!) { it: ${name}(id: $id, version: $version${more}) { id version } }`;

/** A record in the state from which the operation is possible. */
async function ready({ facts, name, what }: KeepingOperation, references: References, author: MatrixCaller) {
  const input = sampleOf(facts, references);
  let seen = await done(author, CREATE(facts.type, facts.operations.create), { input });
  if (what === 'restore')
    seen = await done(keeper, COMMAND(facts.operations.retire ?? '', ', reason: "Thử"'), seen);
  for (const command of before[name] ?? []) {
    const other = command === 'submitFigure' ? submitter : keeper;
    seen = await done(other, COMMAND(command), seen);
  }
  return seen;
}

const submitter: MatrixCaller = { ...keeper, scopes: ['submitter'] };

function operation({ facts, name, what }: KeepingOperation, references: References): [string, object] {
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
    case 'command': {
      const asksWhy = facts.commands.find((command) => command.name === name)?.reason;
      return [COMMAND(name, asksWhy ? ', reason: "Thử"' : ''), {}];
    }
    case 'restore':
      return [COMMAND(name), {}];
    case 'record':
      return [COMMAND(name, ', input: { validFrom: "2020-01-01" }'), {}];
    case 'correct':
      return [
        `mutation ($id: UUID!, $version: Int!, $entry: UUID!) {
          it: ${name}(id: $id, version: $version, entryId: $entry, reason: "Thử", input: { validFrom: "2001-01-01" }) { id version } }`,
        {},
      ];
  }
}

const cells = Object.entries(callers).flatMap(([name, caller]) =>
  sides.map((side) => [name, side, caller] as const),
);

const databaseOf = ({ subgraph }: RegisterFacts) =>
  stage().databases[subgraph as keyof ReturnType<typeof stage>['databases']];

const allowed = ({ right, what }: KeepingOperation, caller: MatrixCaller, side: Side) =>
  what === 'check' ? mayCheck(caller, right) : mayDo(caller, right, side);

async function tryOut(each: KeepingOperation, caller: MatrixCaller, side: Side) {
  const references = await referencesOf(side);
  const may = allowed(each, caller, side);
  const author = may && byAuthor.has(each.name) ? caller : keeper;
  const isNew = each.what === 'create' || each.what === 'check';
  const seen = isNew ? {} : await ready(each, references, author);
  const [document, variables] = operation(each, references);
  const database = databaseOf(each.facts);
  const last = await lastTrace(database);
  const marks = may ? {} : await marksOf(database);
  const answer = await send(caller, document, { ...seen, ...variables });
  const after = may ? {} : await marksOf(database);
  return {
    name: each.name,
    verdict: String(answer.errors?.[0]?.extensions?.['code'] ?? (answer.data?.it ? 'done' : 'nothing')),
    leaks: leaksTo(caller, answer),
    changed: Object.keys(after).filter((table) => after[table] !== marks[table]),
    traces: [
      ...new Set((await tracesAfter(database, last)).map(({ kind, subject }) => `${kind} by ${subject}`)),
    ],
  };
}

export function records(): void {
  it.each(cells)('%s, with records of the %s province', async (_name, side, caller) => {
    for (const each of registers.flatMap(operationsOf)) {
      const may = allowed(each, caller, side);
      const kind = may ? 'CHANGE' : 'REFUSAL';
      const isCheck = each.what === 'check';
      expect(await tryOut(each, caller, side)).toEqual({
        name: each.name,
        verdict: may ? 'done' : 'FORBIDDEN',
        leaks: [],
        changed: [],
        traces: isCheck && may ? [] : [`${kind} by ${subjectOf(caller)}`],
      });
    }
  });

  it.each(Object.entries(callers))('%s, with drafts and records that are open', async (_name, caller) => {
    const draft = await done(
      keeper,
      'mutation { it: saveDraft(kind: "thu", content: { a: 1 }) { id version } }',
      {},
    );
    const { movement } = stage().planted.own;
    const args = `(entityType: "Movement", entityId: "${movement}"`;
    const documents: Record<string, string> = {
      saveDraft: 'mutation { it: saveDraft(kind: "thu", content: { a: 1 }) { id } }',
      handOverDraft: `mutation { it: handOverDraft(id: "${draft.id}", to: "ai-do") { id } }`,
      discardDraft: `mutation { it: discardDraft(id: "${draft.id}") }`,
      movementsTakeRecord: `mutation { it: movementsTakeRecord${args}) { subject since } }`,
      movementsLeaveRecord: `mutation { it: movementsLeaveRecord${args}) }`,
      movementsReleaseRecord: `mutation { it: movementsReleaseRecord${args}, subject: "ai-do") }`,
      awardsTakeRecord:
        'mutation { it: awardsTakeRecord(entityType: "AwardLot", entityId: "' + draft.id + '") { since } }',
      awardsLeaveRecord:
        'mutation { it: awardsLeaveRecord(entityType: "AwardLot", entityId: "' + draft.id + '") }',
      awardsReleaseRecord:
        'mutation { it: awardsReleaseRecord(entityType: "AwardLot", entityId: "' +
        draft.id +
        '", subject: "ai-do") }',
    };
    expect(Object.keys(documents).sort()).toEqual(Object.keys(beside).sort());
    const verdicts: Record<string, string> = {};
    for (const [name, document] of Object.entries(documents)) {
      const { errors } = await send(caller, document, {});
      verdicts[name] = String(errors?.[0]?.extensions?.['code'] ?? 'done');
    }
    const own = (name: string) => {
      if (!mayDo(caller, beside[name] ?? '', 'own')) return 'FORBIDDEN';
      // A draft of somebody else is there for those who decide.
      const isOthers = name === 'handOverDraft' || name === 'discardDraft';
      return isOthers && !mayDo(caller, 'deciding', 'own') ? 'NOT_FOUND' : 'done';
    };
    expect(verdicts).toEqual(Object.fromEntries(Object.keys(beside).map((name) => [name, own(name)])));
  });
}
