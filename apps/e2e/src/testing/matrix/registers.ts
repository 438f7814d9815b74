import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RegisterFacts } from '@bien-cuong/domain';
import { workspaceRoot } from '@bien-cuong/testing';

import type { MatrixCaller } from './callers';
import type { Side } from './canaries';

/** The facts of all registers, as the subgraphs tell them. */
export const registers = JSON.parse(
  readFileSync(join(workspaceRoot, 'libs/api/registers.json'), 'utf8'),
) as RegisterFacts[];

/** Who has the rights that registers name: stated here again by hand, independently of the rules. */
const holders: Readonly<Record<string, { everywhere: readonly string[]; own?: readonly string[] }>> = {
  'keeping-catalogues': { everywhere: ['headquarters'] },
  'keeping-records': { everywhere: ['headquarters'], own: ['province'] },
  deciding: { everywhere: ['headquarters'] },
  drafting: { everywhere: ['headquarters', 'province'] },
};

/** Whether a caller may do what requires the right with a record of a side. */
export function mayDo({ roles, keeps }: MatrixCaller, right: string, side: Side): boolean {
  const { everywhere, own = [] } = holders[right] ?? { everywhere: [] };
  return roles.some((role) => everywhere.includes(role) || (own.includes(role) && keeps === side));
}

/** Whether a caller may check what requires the right: of strange provinces it is told that it may not. */
export const mayCheck = ({ roles }: MatrixCaller, right: string): boolean => {
  const { everywhere, own = [] } = holders[right] ?? { everywhere: [] };
  return roles.some((role) => everywhere.includes(role) || own.includes(role));
};

/** An operation of a register, with the right that it requires. */
export interface KeepingOperation {
  facts: RegisterFacts;
  name: string;
  right: string;
  what: 'create' | 'change' | 'check' | 'retire' | 'restore' | 'command' | 'record' | 'correct' | 'end';
  /** The dated part that it is about. */
  part?: string;
}

export const operationsOf = (facts: RegisterFacts): KeepingOperation[] => {
  const plain = Object.entries(facts.operations) as [KeepingOperation['what'], string][];
  return [
    ...plain.map(([what, name]) => ({ facts, name, right: facts.keptBy, what })),
    ...facts.commands.map(({ name, right }) => ({ facts, name, right, what: 'command' as const })),
    ...facts.dated.flatMap(({ part, record, correct, end }) => [
      { facts, name: record, right: facts.keptBy, what: 'record' as const, part },
      { facts, name: correct, right: facts.keptBy, what: 'correct' as const, part },
      ...(end === undefined ? [] : [{ facts, name: end, right: facts.keptBy, what: 'end' as const, part }]),
    ]),
  ];
};

/** A type of each subgraph that keeps records. */
export const keeping: ReadonlyMap<string, string> = new Map(
  registers.map(({ subgraph, type }) => [subgraph, type]),
);

/** What is no register, but belongs to the work with them. */
export const beside: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...keeping.keys()].flatMap((subgraph) => [
      [`${subgraph}TakeRecord`, 'drafting'],
      [`${subgraph}LeaveRecord`, 'drafting'],
      [`${subgraph}ReleaseRecord`, 'deciding'],
    ]),
  ),
  saveDraft: 'drafting',
  discardDraft: 'drafting',
  handOverDraft: 'drafting',
};

/** The operations that send, check and forget lists, with the right that each requires. */
export const importing: readonly { subgraph: string; type: string; operation: string; right: string }[] =
  registers.flatMap(({ subgraph, type, keptBy, imported }) =>
    imported ? [{ subgraph, type, operation: imported.operation, right: keptBy }] : [],
  );

/** The operations with files that are attached to records, for those who may change these. */
export const filing = (subgraph: string) =>
  ['AttachFile', 'RetireAttachment', 'RestoreAttachment'].map((verb) => `${subgraph}${verb}`);

/** Every mutation that the suite of registers asks for. */
export const kept: ReadonlySet<string> = new Set([
  ...registers.flatMap((facts) => operationsOf(facts).map(({ name }) => name)),
  ...Object.keys(beside),
  ...[...keeping.keys()].flatMap(filing),
  ...importing.flatMap(({ subgraph, operation }) => [
    `${subgraph}StageImport`,
    operation,
    `${subgraph}DiscardImport`,
  ]),
]);
