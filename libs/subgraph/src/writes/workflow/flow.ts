import type { Text } from '@bien-cuong/domain';
import type { Right } from '@bien-cuong/access';

import type { Command, Commanded } from '../register/command';

type Guard<Row extends object> = NonNullable<Command<Row>['unless']>[number];

/** How a record goes from one state to another. */
export interface Move<State extends string, Name extends string, Row extends object> extends Pick<
  Command<Row>,
  'label' | 'description' | 'fields' | 'reason' | 'locks'
> {
  from: readonly State[];
  to: State;
  may: Right;
  /** Who made one of these moves last, or the record itself (`begin`), may not make this one. */
  notWho?: readonly (Name | 'begin')[];
  /** Why it may not be made of the record as it is; the first refusal counts. */
  guards?: readonly Guard<Row>[];
  /** What else it writes of the record. */
  sets?: (asked: Commanded<Row>) => Partial<Row>;
  /** What it does in others, in the same transaction, after the record has its new state. */
  also?: (asked: Commanded<Row>) => Promise<unknown>;
}

/** For whom a record in an open state waits, and until when. */
export interface Wait {
  for: Right;
  /** SQL of the day by which it is expected, given the alias of the record. */
  dueOn?: (as: string) => string;
}

/**
 * How records of one type go from hand to hand. An open state always waits for somebody, and no move leads out of a final
 * one: who has decided wrongly makes a new version.
 */
export interface Flow<State extends string, Final extends State, Name extends string, Row extends object> {
  /** Each state with what it is called. */
  states: Readonly<Record<State, Text>>;
  initial: NoInfer<State>;
  /** What it is called to make such a record, where `notWho` asks who did; whoever makes it writes `begin` into the journal. */
  begin?: Text;
  final: readonly Final[];
  /** The states in which the record may be changed. */
  editable: readonly NoInfer<Exclude<State, Final>>[];
  moves: Readonly<Record<Name, Move<NoInfer<State>, NoInfer<Name>, Row>>>;
  waits: Readonly<Record<NoInfer<Exclude<State, Final>>, Wait>>;
  /** The property that says whether `notWho` holds for a record; without it, it always does. */
  notWhoIf?: keyof Row & string;
  /** When nothing moves at all, by SQL of the alias of the record, and what is then said. */
  closed?: { when: (as: string) => string; why: Text };
  /** Locks what must be locked before the record, for each of the moves. */
  locks?: NonNullable<Command<Row>['locks']>;
}

/** A flow whose names are not known to the compiler. */
export type AnyFlow = Flow<string, never, string, Record<string, unknown>>;
