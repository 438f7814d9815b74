import { type Text, today } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import { type NamedCommand, namedCommand } from './command';
import type { MayRetire, Retiring as Retired } from './declaration';

interface Retiring {
  type: string;
  words: { one: Text };
  keptBy: string;
  retire: 'never' | Retired;
}

const RETIRE: Text = { vi: 'Thôi dùng', en: 'Retire' };
const RESTORE: Text = { vi: 'Khôi phục', en: 'Restore' };

interface Kept {
  id: string;
  retiredOn: string | null;
  retirementReason: string | null;
}

const asked = (unless: MayRetire) => (question: { record: Kept; manager: EntityManager }) =>
  unless(question.record.id, question.manager);

/** `retireX` and `restoreX`, which every register has unless its records are never retired. */
export function plainCommands({ type, words: { one }, keptBy, retire }: Retiring): NamedCommand[] {
  if (retire === 'never') return [];
  return [
    namedCommand<Kept>(
      `retire${type}`,
      {
        label: retire.words?.retire ?? RETIRE,
        description: `Retires the record of a ${one.en}: lists leave it out, and what refers to it still finds it.`,
        reason: 'Why it is retired.',
        whileEditable: true,
        unless: retire.unless.map(asked),
        does: async ({ record, manager, reason, set }) => {
          await retire.undoes?.(record.id, manager);
          return set({ retiredOn: today(), retirementReason: reason });
        },
      },
      keptBy,
    ),
    namedCommand<Kept>(
      `restore${type}`,
      {
        label: retire.words?.restore ?? RESTORE,
        description: `Takes back that the record of a ${one.en} was retired; refused when it breaks a rule by now.`,
        ofRetired: true,
        holds: true,
        does: async ({ record, manager, set }) => {
          await retire.redoes?.(record.id, manager);
          return set({ retiredOn: null, retirementReason: null });
        },
      },
      keptBy,
    ),
  ];
}
