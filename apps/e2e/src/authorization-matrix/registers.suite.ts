import type { RegisterFacts } from '@bien-cuong/domain';

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
import { lastTrace, marksOf, tracesAfter } from '../testing/matrix/traces';
import { leaksTo } from './judge';
import { byAuthor, done, keeper, operation, ready, referencesOf, send } from './kept-records';
import { stage, subjectOf } from './stage';

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
