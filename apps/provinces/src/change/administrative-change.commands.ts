import type { Text } from '@bien-cuong/domain';
import { type Command, type Commanded, label } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import type { AdministrativeChange } from './administrative-change.entity';
import { ChangeStatus } from './change-status';
import { putIntoForce, takeOutOfForce } from './keep-changes';
import { lockTerritory } from './territory-store';

const { DRAFT, IN_FORCE, CORRECTING, WITHDRAWN } = ChangeStatus;

export const statusWords: Readonly<Record<ChangeStatus, Text>> = {
  DRAFT: label('Dự thảo', 'Draft'),
  IN_FORCE: label('Đang có hiệu lực', 'In force'),
  CORRECTING: label('Đang đính chính', 'Being corrected'),
  WITHDRAWN: label('Đã thu hồi', 'Withdrawn'),
};

const lockAll = (_id: string, manager: EntityManager) => lockTerritory(manager);

/** How an act comes into force, and how it is mended when it was entered wrongly. The database refuses every other way. */
export const administrativeChangeCommands: Readonly<Record<string, Command<AdministrativeChange>>> = {
  enforceAdministrativeChange: {
    label: label('Áp dụng', 'Put into force'),
    description:
      'Puts an act into force as it is entered: closes and opens codes, names and kinds, ends provinces and makes new ones, with their lineage. Of one that is being corrected, what was in force before is replaced. Refused with the field of the first line that breaks a rule.',
    from: [DRAFT, CORRECTING, WITHDRAWN],
    locks: lockAll,
    does: async ({ record, manager, set }: Commanded<AdministrativeChange>) => {
      await putIntoForce(manager, record);
      return set({ status: IN_FORCE });
    },
  },
  correctAdministrativeChange: {
    label: label('Mở để đính chính', 'Open for correction'),
    description:
      'Opens an act that is in force, because it was entered wrongly. What was put into force holds until the corrected act takes its place.',
    reason: 'What was entered wrongly.',
    from: [IN_FORCE],
    does: ({ reason, set }) => set({ status: CORRECTING, statusReason: reason }),
  },
  withdrawAdministrativeChange: {
    label: label('Thu hồi', 'Withdraw'),
    description:
      'Takes an act out of force, because it was entered wrongly: everything is as it was before it. Refused while a later act or a record rests on what it made.',
    reason: 'Why it is withdrawn.',
    from: [IN_FORCE, CORRECTING],
    locks: lockAll,
    does: async ({ record, reason, manager, set }: Commanded<AdministrativeChange>) => {
      await takeOutOfForce(manager, record);
      return set({ status: WITHDRAWN, statusReason: reason });
    },
  },
};
