import { type DirectiveNode, Kind } from 'graphql';

export const isCondition = ({ name }: DirectiveNode): boolean =>
  name.value === 'skip' || name.value === 'include';

/** Whether what has these directives is asked for with no variables whatever. */
export const isNever = (directives: readonly DirectiveNode[] = []): boolean =>
  directives.filter(isCondition).some(({ name, arguments: args = [] }) => {
    const value = args.find((argument) => argument.name.value === 'if')?.value;
    return value?.kind === Kind.BOOLEAN && value.value === (name.value === 'skip');
  });
