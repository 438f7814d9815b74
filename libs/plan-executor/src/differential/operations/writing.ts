import {
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type NameNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Random } from '../random';

export const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });

export interface WrittenFragment {
  definition: FragmentDefinitionNode;
  type: string;
}

/** What the parts of one operation share while it is being written. */
export class Writing {
  readonly variables = new Map<string, { definition: VariableDefinitionNode; type: GraphQLInputType }>();
  readonly fragments: WrittenFragment[] = [];
  /** Fields still to be written at the most. */
  left: number;
  #names = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly random: Random,
    size: number,
  ) {
    this.left = size;
  }

  newName(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }
}
