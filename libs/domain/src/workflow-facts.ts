import type { Text } from './language';
import type { CommandFacts, FieldFacts } from './register-facts';

/** The facts of a move: how a record goes from one state to another. */
export interface MoveFacts {
  /** Its name in the workflow, and that of its operation. */
  move: string;
  operation: string;
  label: Text;
  from: readonly string[];
  to: string;
  /** The right that it requires. */
  right: string;
  /** Whether it asks for a reason, which is then required. */
  reason: boolean;
  /** Who made one of these moves last may not make this one. */
  notWho: readonly string[];
  /** The property of the record that says whether that holds; undefined: always. */
  notWhoIf?: string;
  /** What is given beside the record and the reason. */
  fields: readonly FieldFacts[];
}

/** The facts of a workflow: its states and moves. Written by `npm run compose`. */
export interface WorkflowFacts {
  /** The type of its records. */
  type: string;
  subgraph: string;
  words: { one: Text; many: Text };
  /** The field with the state. */
  field: string;
  initial: string;
  states: readonly {
    value: string;
    label: Text;
    /** Whether no move leads out of it. */
    final: boolean;
    /** Whether the record may be changed. */
    editable: boolean;
    /** The right of those for whom a record in it waits; undefined in a final state. */
    waitsFor?: string;
  }[];
  moves: readonly MoveFacts[];
  /** What else is done with its records, where no register says it: operations that are no moves. */
  commands: readonly CommandFacts[];
}
