import { type DirectiveNode, GraphQLBoolean, GraphQLNonNull, Kind, type ValueNode } from 'graphql';
import { variable } from './arguments';
import { nameNode, type Writing } from './writing';

const required = new GraphQLNonNull(GraphQLBoolean);

/** Sometimes `@skip` or `@include` or both, by literal or by variable. */
export function conditions(writing: Writing, share = 0.12): DirectiveNode[] {
  const { random } = writing;
  if (!random.chance(share)) return [];
  const names = random.pick([['skip'], ['include'], ['include'], ['skip', 'include']]);
  return names.map((name) => {
    const value: ValueNode = random.chance(0.3)
      ? { kind: Kind.BOOLEAN, value: random.chance(0.5) }
      : variable(writing, required);
    return {
      kind: Kind.DIRECTIVE,
      name: nameNode(name),
      arguments: [{ kind: Kind.ARGUMENT, name: nameNode('if'), value }],
    };
  });
}
