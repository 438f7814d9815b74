import { Args, ArgsType, type ClassType, Field, InputType, Mutation, Resolver } from 'type-graphql';

import { OwnRows } from '../../access/own-rows';
import { Write, type WriteRequest } from '../../audit/acting';
import { ReadBack, type ReadBackTo } from '../../reads/read-ahead';
import type { NamedCommand } from './command';
import type { Records } from './declaration';
import { inputField } from './input-fields';
import type { OwnProvinces } from './judge';
import { Id, SeenVersion } from './record-arguments';
import type { RecordKeeper, Sent } from './record-keeper';

/** The resolver class with the operation of a command. */
export function commandResolverOf(
  register: Pick<Records, 'entity'>,
  command: NamedCommand,
): new (keeper: RecordKeeper) => object {
  const { name, declared } = command;
  const Given = sentTo(command);

  @Resolver()
  class CommandResolver {
    constructor(readonly keeper: RecordKeeper) {}

    @Mutation(() => declared.returns?.() ?? register.entity, { name, description: declared.description })
    async command(
      @Id() id: string,
      @SeenVersion() version: number,
      @Args(() => Given) sent: Sent,
      @Write() request: WriteRequest,
      @OwnRows() own: OwnProvinces | undefined,
      @ReadBack() readBack: ReadBackTo,
    ) {
      const about = { seen: { id, version }, sent };
      return readBack({ id: await this.keeper.command(command, about, { ...request, own }) });
    }
  }
  return CommandResolver;
}

/** The arguments of a command beside the record. */
function sentTo({ name, declared, fields }: NamedCommand): ClassType<Sent> {
  @ArgsType()
  class Given {}
  const argument = (property: string, type: () => ClassType | typeof String, description: string) =>
    Field(type, { description })(Given.prototype, property);
  if (declared.reason !== undefined) argument('reason', () => String, declared.reason);
  if (fields.length > 0) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    @InputType(type, { description: `What is given to ${name} beside the record.` })
    class Input {}
    for (const field of fields)
      inputField(Input, field, { nullable: !field.required || field.kept.otherwise !== undefined });
    argument('input', () => Input, 'What is given beside the record.');
  }
  return Given;
}
