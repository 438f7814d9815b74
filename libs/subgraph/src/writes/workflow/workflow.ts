import { type EntityClass, tableOf } from '@bien-cuong/database';
import { Forbidden, type Text, type WorkflowFacts } from '@bien-cuong/domain';
import type { ClassType } from 'type-graphql';
import type { DataSource } from 'typeorm';

import type { ReferenceCheck } from '../reference-check';
import { commandFacts, type Command, type Commanded, namedCommand } from '../register/command';
import { commandResolverOf } from '../register/command-resolver';
import type { Declared } from '../register/declaration';
import { wordsOf } from '../register/kept-field';
import { RecordKeeper } from '../register/record-keeper';
import { RecordSteps } from '../register/record-steps';
import { demandSound } from './demand-sound';
import type { AnyFlow, Flow } from './flow';
import { journal } from './journal';
import { movesOf } from './possible-move';
import { barOf, standingOf, standingSql } from './standing';

/** A workflow as `subgraph` takes it. */
export interface DeclaredWorkflow {
  type: string;
  facts: Omit<WorkflowFacts, 'subgraph'>;
  /** The columns of `moves` and `waitsFor`, given the alias of the rows. */
  columns: (as: string) => Record<string, string>;
  resolvers: (dataSource: DataSource, references: ReferenceCheck) => object[];
}

/** What is said of the records of a workflow beside their way. */
interface Records<Row extends object> {
  words: { one: Text; many: Text };
  ofProvince?: keyof Row & string;
}

/** What is said of records that no register keeps: others make them, and only their commands change them. */
interface Unregistered<Row extends object> extends Pick<Declared<Row, keyof Row & string>, 'commands'> {
  /** The right of a command that names none. */
  keptBy: string;
}

/** A flow with what registers and reads are made of. */
export interface Workflow<Row extends object> {
  /** Of a register: its status, when its records are open to change, and the moves as its commands. */
  kept: Required<Pick<Declared<Row, keyof Row & string>, 'status' | 'editable' | 'commands'>>;
  /** Declares it for records that a register keeps. */
  registered: () => DeclaredWorkflow;
  /** Declares it for records that no register keeps. */
  unregistered: (how: Unregistered<Row>) => DeclaredWorkflow;
}

/**
 * Declares how records go from hand to hand. Everything else is made of it: operations, buttons, journal, facts, drawing.
 * @throws Error when a state is not reached, an open one is not left, or a right is unknown
 */
export function workflow<Row extends object, State extends string, Final extends State, Name extends string>(
  entity: ClassType<Row>,
  { words, ofProvince, ...declared }: Flow<State, Final, Name, Row> & Records<Row>,
): Workflow<Row> {
  const flow = declared as unknown as AnyFlow;
  const type = entity.name;
  demandSound(type, flow);
  const of = { type, entity: entity as EntityClass, flow, ofProvince };
  const operations = Object.fromEntries(Object.keys(flow.moves).map((name) => [name, `${name}${type}`]));
  const commands = Object.fromEntries(
    Object.keys(flow.moves).map((name) => [operations[name] ?? '', commandOf(of, name)]),
  ) as Record<string, Command<Row>>;
  const Moves = movesOf({ entity, flow, operations });
  const facts = factsOf(of, { words, operations, commands: commands as never });
  const editable: readonly string[] = flow.editable;
  const columns = (as: string) => ({ moves: standingSql(of, as), waitsFor: waitSql(flow, as) });
  return {
    kept: {
      status: { field: 'status' as keyof Row & string, words: flow.states },
      editable: (row) => {
        const { status } = row as { status: string };
        return editable.includes(status) ? undefined : closedTo(flow.states[status]);
      },
      commands,
    },
    registered: () => ({ type, facts, columns, resolvers: () => [new Moves()] }),
    unregistered: (how) => {
      const others = Object.entries(how.commands ?? {}).map(
        ([name, command]) => [name, whileOpen(of, command)] as const,
      );
      const all = { ...commands, ...Object.fromEntries(others) };
      const named = Object.entries(all).map(([name, each]) => namedCommand(name, each, how.keptBy));
      const made = {
        type,
        entity,
        table: tableOf(entity as EntityClass)?.name ?? '',
        declared: { ofProvince, status: { field: 'status', words: flow.states } } as never,
        fields: [],
        parts: {},
        commands: named,
      };
      const own = named.filter(({ name }) => !(name in commands));
      return {
        type,
        columns,
        facts: { ...facts, commands: own.map(commandFacts) },
        resolvers: (dataSource, references) => {
          const keeper = new RecordKeeper(made, new RecordSteps(made, dataSource, references));
          return [
            new Moves(),
            ...named.map((each) => commandResolverOf(made, each)).map((Resolver) => new Resolver(keeper)),
          ];
        },
      };
    },
  };
}

type Of = Parameters<typeof standingOf>[0];

const closedTo = (state: Text | undefined): Text => ({
  vi: `Bản ghi đang ở trạng thái “${state?.vi ?? ''}” nên không sửa được.`,
  en: `The record is “${state?.en ?? ''}”, so it is not changed.`,
});

/** A command that is no move: it is not possible either when nothing moves. */
function whileOpen<Row extends object>(of: Of, command: Command<Row>): Command<Row> {
  const { locks, closed } = of.flow;
  const closedNow = async ({ record, manager }: Commanded<Row>) =>
    (await standingOf(of, (record as { id: string }).id, manager)).closed && closed?.why;
  return {
    ...command,
    locks: async (id, manager) => {
      await locks?.(id, manager);
      await command.locks?.(id, manager);
    },
    unless: [closedNow, ...(command.unless ?? [])],
  };
}

/** The command that makes a move. */
function commandOf(of: Of, name: string): Command<Record<string, unknown>> {
  const { flow, type } = of;
  const move = flow.moves[name];
  if (!move) throw new Error(`${type} has no move ${name}.`);
  const { label, description, from, to, may, reason, fields, guards = [], sets, also } = move;
  const barred = async ({ record, author, manager }: Commanded<Record<string, unknown>>) => {
    const standing = await standingOf(of, record['id'] as string, manager);
    const why = barOf(flow, move, { standing, author });
    return why && from.includes(standing.status) && !standing.closed ? new Forbidden(why, 'id') : why;
  };
  return {
    ...{ label, description, right: may, from },
    ...(reason !== undefined && { reason }),
    ...(fields && { fields }),
    locks: async (id, manager) => {
      await flow.locks?.(id, manager);
      await move.locks?.(id, manager);
    },
    unless: [barred, ...guards],
    does: async (asked) => {
      const { record, manager, author } = asked;
      const { id, status } = record as { id: string; status: string };
      await asked.set({ ...sets?.(asked), status: to });
      await journal(manager, { type, ids: [id], move: name, from: status, to, author, reason: asked.reason });
      await also?.(asked);
      return undefined;
    },
  };
}

function waitSql({ waits }: AnyFlow, as: string): string {
  const each = Object.entries<{ for: string; dueOn?: (as: string) => string }>(waits).map(
    ([state, { for: right, dueOn }]) =>
      `WHEN '${state}' THEN json_build_object('right', '${right}', 'dueOn', ${dueOn ? `(${dueOn(as)})::text` : 'NULL'})`,
  );
  return `CASE ${as}.status ${each.join(' ')} END`;
}

interface Said {
  words: Records<object>['words'];
  operations: Readonly<Record<string, string>>;
  commands: Readonly<Record<string, Command<never>>>;
}

function factsOf({ type, flow }: Of, { words, operations, commands }: Said): DeclaredWorkflow['facts'] {
  const ends: readonly string[] = flow.final;
  const open: readonly string[] = flow.editable;
  const waits: Readonly<Record<string, { for: string }>> = flow.waits;
  return {
    ...{ type, words, field: 'status', initial: flow.initial },
    states: wordsOf(flow.states).map(({ value, label }) => {
      const { for: waitsFor } = waits[value] ?? {};
      const is = { final: ends.includes(value), editable: open.includes(value) };
      return { value, label, ...is, ...(waitsFor !== undefined && { waitsFor }) };
    }),
    moves: Object.entries(flow.moves).map(([move, { label, from, to, may, notWho = [] }]) => {
      const operation = operations[move] ?? '';
      const { reason, fields } = commandFacts(namedCommand(operation, commands[operation] as never, may));
      const notWhoIf = notWho.length > 0 ? flow.notWhoIf : undefined;
      const who = { right: may, reason, notWho, ...(notWhoIf !== undefined && { notWhoIf }) };
      return { move, operation, label, from, to, ...who, fields };
    }),
    commands: [],
  };
}
