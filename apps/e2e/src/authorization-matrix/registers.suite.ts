import { randomUUID } from 'node:crypto';

import { callers, type MatrixCaller } from '../testing/matrix/callers';
import { type Side, sides } from '../testing/matrix/canaries';
import {
  beside,
  filing,
  importing,
  keeping,
  type KeepingOperation,
  mayCheck,
  mayDo,
  operationsOf,
  registers,
} from '../testing/matrix/registers';
import { lastTrace, marksOf, tracesAfter } from '../testing/matrix/traces';
import { rowsOf } from '../testing/rows-of';
import { inBatches, leaksTo } from './judge';
import { done, keeper, prepare, type Prepared, send } from './kept-records';
import { stage, type Subgraph, subjectOf, tokenOf } from './stage';

const cells = Object.entries(callers).flatMap(([name, caller]) =>
  sides.map((side) => [name, side, caller] as const),
);

const operations = registers.flatMap(operationsOf);

const allowed = ({ right, what }: KeepingOperation, caller: MatrixCaller, side: Side) =>
  what === 'check' ? mayCheck(caller, right) : mayDo(caller, right, side);

/** What is refused leaves its record as it is, so those who are refused are given the same ones. */
const forStrangers: Partial<Record<Side, Promise<Prepared[]>>> = {};

async function preparedFor(caller: MatrixCaller, side: Side) {
  const own = operations.filter((each) => allowed(each, caller, side));
  forStrangers[side] ??= prepare(operations, side, keeper);
  return {
    refused: (await forStrangers[side]).filter(({ each }) => !own.includes(each)),
    possible: await prepare(own, side, caller),
  };
}

/** What the databases of all registers hold: a hash of each table, and the last record of each trail. */
async function stateOf() {
  const databases = [...keeping.keys()].map((name) => stage().databases[name as Subgraph]);
  const marks = await Promise.all(databases.map(marksOf));
  const last = await Promise.all(databases.map(lastTrace));
  const since = async () =>
    (await Promise.all(databases.map((one, at) => tracesAfter(one, last[at] ?? '')))).flat();
  return { marks, since };
}

async function tryOut({ each, document, variables }: Prepared, caller: MatrixCaller) {
  const answer = await send(caller, document, variables);
  const verdict = String(answer.errors?.[0]?.extensions?.['code'] ?? (answer.data?.it ? 'done' : 'nothing'));
  return { each, verdict, leaks: leaksTo(caller, answer) };
}

export function records(): void {
  it.each(cells)('%s, with records of the %s province', async (_name, side, caller) => {
    const { refused, possible } = await preparedFor(caller, side);
    const before = await stateOf();
    const found = await inBatches(refused, (one) => tryOut(one, caller));
    expect((await stateOf()).marks).toEqual(before.marks);
    for (const one of possible) found.push(await tryOut(one, caller));
    const traces = await before.since();
    const seen = found.map(({ each: { name }, ...came }) => {
      const left = traces.filter(({ operation }) => operation === name);
      return {
        name,
        ...came,
        traces: [...new Set(left.map(({ kind, subject }) => `${kind} by ${subject}`))],
      };
    });
    const expected = found.map(({ each }) => {
      const may = allowed(each, caller, side);
      const trace = `${may ? 'CHANGE' : 'REFUSAL'} by ${subjectOf(caller)}`;
      return {
        name: each.name,
        verdict: may ? 'done' : 'FORBIDDEN',
        leaks: [],
        traces: may && each.what === 'check' ? [] : [trace],
      };
    });
    expect(seen).toEqual(expected);
    expect(found).toHaveLength(operations.length);
  });

  it.each(Object.entries(callers))('%s, with drafts and records that are open', async (_name, caller) => {
    const draft = await done(
      keeper,
      'mutation { it: saveDraft(kind: "thu", content: { a: 1 }) { id version } }',
      {},
    );
    const takings = [...keeping].flatMap(([subgraph, type]) => {
      const of = `(entityType: "${type}", entityId: "${draft.id}"`;
      return [
        [`${subgraph}TakeRecord`, `mutation { it: ${subgraph}TakeRecord${of}) { subject since } }`],
        [`${subgraph}LeaveRecord`, `mutation { it: ${subgraph}LeaveRecord${of}) }`],
        [`${subgraph}ReleaseRecord`, `mutation { it: ${subgraph}ReleaseRecord${of}, subject: "ai-do") }`],
      ];
    });
    const documents: Record<string, string> = {
      saveDraft: 'mutation { it: saveDraft(kind: "thu", content: { a: 1 }) { id } }',
      handOverDraft: `mutation { it: handOverDraft(id: "${draft.id}", to: "ai-do") { id } }`,
      discardDraft: `mutation { it: discardDraft(id: "${draft.id}") }`,
      ...(Object.fromEntries(takings) as Record<string, string>),
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

  it.each(Object.entries(callers))('%s, with lists that are imported', async (_name, caller) => {
    for (const { subgraph, type, operation, right } of importing) {
      const mine = randomUUID();
      const others = randomUUID();
      const column = registers.find((each) => each.type === type)?.fields[0]?.name;
      const staged = (id: string) =>
        `mutation { it: ${subgraph}StageImport(id: "${id}", type: "${type}", columns: ["${column}"], total: 1, from: 1, rows: [[""]]) { id } }`;
      await done(keeper, staged(others), {});
      const documents = [
        staged(mine),
        ...[mine, others].flatMap((id) => [
          `mutation { it: ${operation}(id: "${id}", apply: false) { id } }`,
          `{ it: ${subgraph}Import(id: "${id}") { rows { nodes { cells outcome } } } }`,
          `mutation { it: ${subgraph}DiscardImport(id: "${id}") }`,
        ]),
      ];
      const verdicts: string[] = [];
      for (const document of documents) {
        const { data, errors } = await send(caller, document, {});
        const given = data?.['it'] == null ? 'nothing' : 'done';
        verdicts.push(String(errors?.[0]?.extensions?.['code'] ?? given));
      }
      const drafts = mayDo(caller, 'drafting', 'own');
      const told = (may: boolean, verdict: string) => (may ? verdict : 'FORBIDDEN');
      const runs = mayCheck(caller, right);
      expect(verdicts).toEqual([
        told(drafts, 'done'),
        told(runs, 'done'),
        told(drafts, 'done'),
        told(drafts, 'done'),
        told(runs, 'NOT_FOUND'),
        told(drafts, 'nothing'),
        told(drafts, 'NOT_FOUND'),
      ]);
    }
  });

  it.each(cells)('%s, with files of records of the %s province', async (_name, side, caller) => {
    const { planted, platform } = stage();
    const { person, unit, awardLot, review } = planted[side];
    const [gate] = await rowsOf<{ id: string }>(
      stage().databases.provinces,
      'SELECT id FROM border_gate WHERE retired_on IS NULL LIMIT 1',
    );
    const records = {
      Person: person,
      Unit: unit,
      AwardLot: awardLot,
      Review: review,
      BorderGate: gate?.id ?? '',
    };
    for (const [type, record] of Object.entries(records)) {
      const { subgraph = '', keptBy = '' } = registers.find((each) => each.type === type) ?? {};
      const [attachFile, retire, restore] = filing(subgraph);
      const sent = async (by: MatrixCaller) => {
        const response = await fetch(`${platform.url}/files/${subgraph}?name=Thu.txt`, {
          ...{ method: 'POST', headers: { authorization: `Bearer ${await tokenOf(by)}` } },
          body: `Thử ${randomUUID()}`,
        });
        return (await response.json()) as { id?: string; errors?: [{ extensions: { code: string } }] };
      };
      const attach = (upload: string) =>
        `mutation { it: ${attachFile}(entityType: "${type}", entityId: "${record}", upload: "${upload}") { id version path } }`;
      const theirs = await done(keeper, attach((await sent(keeper)).id ?? ''), {});
      const upload = await sent(caller);
      const documents = [
        attach(upload.id ?? randomUUID()),
        `mutation { it: ${retire}(id: "${theirs.id}", version: 1, reason: "thử") { id } }`,
        `mutation { it: ${restore}(id: "${theirs.id}", version: 2) { id } }`,
      ];
      const verdicts: string[] = [upload.errors?.[0].extensions.code ?? 'sent'];
      for (const document of documents) {
        const { errors } = await send(caller, document, {});
        verdicts.push(String(errors?.[0]?.extensions?.['code'] ?? 'done'));
      }
      const may = mayDo(caller, keptBy, side);
      const keepsAny = registers.some((each) => each.subgraph === subgraph && mayCheck(caller, each.keptBy));
      const told = (verdict: string) => (may ? 'done' : verdict);
      const attached = mayCheck(caller, keptBy) ? 'NOT_FOUND' : 'FORBIDDEN';
      expect({ type, verdicts }).toEqual({
        type,
        verdicts: [keepsAny ? 'sent' : 'FORBIDDEN', told('FORBIDDEN'), told(attached), told(attached)],
      });
    }
  });
}
