import { type DirectiveNode, Kind } from 'graphql';

export const isCondition = ({ name }: DirectiveNode): boolean =>
  name.value === 'skip' || name.value === 'include';

/** Whether a selection with these directives is skipped for all values of variables. */
export const isNever = (directives: readonly DirectiveNode[] = []): boolean =>
  directives.filter(isCondition).some(({ name, arguments: args = [] }) => {
    const value = args.find((argument) => argument.name.value === 'if')?.value;
    return value?.kind === Kind.BOOLEAN && value.value === (name.value === 'skip');
  });
