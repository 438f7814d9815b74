import { Conflict, DomainError } from '@bien-cuong/domain';

import type { Commanded, NamedCommand } from './command';
import type { CommandedRecords } from './declaration';
import type { OwnProvinces } from './judge';
import type { Values } from './read-input';
import type { RecordSteps } from './record-steps';
import { IS_RETIRED, NOT_RETIRED, notFrom } from './refusals';

interface Kept {
  register: Pick<CommandedRecords, 'declared' | 'fields'>;
  steps: RecordSteps;
  own: OwnProvinces | undefined;
}

/** @throws Conflict, or whatever else the command refuses by, when it may not be done to the record as it is */
export async function demandPossible(
  command: NamedCommand['declared'],
  asked: Commanded<Values>,
  { register, steps, own }: Kept,
): Promise<void> {
  const { record, manager } = asked;
  const { status } = register.declared;
  const isRetired = record['retiredOn'] != null;
  if (isRetired && !command.ofRetired) throw new Conflict(IS_RETIRED, 'id');
  if (!isRetired && command.ofRetired) throw new Conflict(NOT_RETIRED, 'id');
  if (command.whileEditable) steps.demandEditable(record);
  const now = status && String(record[status.field]);
  if (command.from && now !== undefined && !command.from.includes(now))
    throw new Conflict(notFrom(command.label, status?.words[now]), 'id');
  for (const unless of command.unless ?? []) {
    const refusal = await unless(asked as never);
    if (refusal) throw refusal instanceof DomainError ? refusal : new Conflict(refusal, 'id');
  }
  if (!command.holds) return;
  const values = Object.fromEntries(register.fields.map(({ name }) => [name, record[name]]));
  const read = { values, parts: {}, references: steps.referencesOf(values), refusals: [] };
  await steps.judge(read, { now: record, was: record, manager, own });
}
