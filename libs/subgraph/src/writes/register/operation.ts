import type { DomainError } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import type { WriteRequest } from '../../audit/acting';
import type { OwnProvinces } from './judge';
import type { GivenReference, Values } from './read-input';

/** The record that an operation is about, as its caller saw it. */
export interface Seen {
  id: string;
  /** Undefined: whichever it has. Only operations that are older than registers leave it out. */
  version?: number | undefined;
}

/** An operation on a record that exists. */
export interface Operation<Judged, Answer = string> {
  seen: Seen;
  /** What is wrong with the input. */
  refusals?: readonly DomainError[];
  references: readonly GivenReference[];
  /** The record as it would be, whose days say when entities of other subgraphs are meant. */
  as: Values;
  /** What was sent, and the fields that whoever lost a race is shown of what is recorded; by default the same. */
  sent?: Values;
  shown?: readonly string[];
  /** How it is refused where there is no such record, or where that is another province's. */
  told?: { missing: DomainError; strange: DomainError };
  /** Locks what must be locked before the record. */
  locks?: ((manager: EntityManager) => Promise<unknown>) | undefined;
  /** Asks the rules about the record, which is locked and of the version that was seen. */
  judge: (record: Values, manager: EntityManager) => Promise<Judged>;
  /** @returns the answer, by default the id of what is read back */
  write: (judged: Judged, manager: EntityManager) => Promise<Answer>;
}

export interface KeepRequest extends WriteRequest {
  /** The provinces whose records the caller may keep; undefined: all. */
  own: OwnProvinces | undefined;
}
