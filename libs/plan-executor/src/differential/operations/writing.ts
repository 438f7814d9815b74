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

/** State shared by the parts of one operation while it is being generated. */
export class Writing {
  readonly variables = new Map<string, { definition: VariableDefinitionNode; type: GraphQLInputType }>();
  readonly fragments: WrittenFragment[] = [];
  /** How many more fields may be generated. */
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
