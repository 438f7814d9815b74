import { registerEnumType } from 'type-graphql';

export enum ChangeStatus {
  DRAFT = 'DRAFT',
  IN_FORCE = 'IN_FORCE',
  CORRECTING = 'CORRECTING',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ChangeStatus, {
  name: 'AdministrativeChangeStatus',
  description: 'Whether an administrative change holds.',
  valuesConfig: {
    DRAFT: { description: 'It is being entered; every answer is as if it were not there.' },
    IN_FORCE: { description: 'It holds from its day on.' },
    CORRECTING: {
      description:
        'It is being corrected: what was put into force still holds, and what is entered does not yet.',
    },
    WITHDRAWN: { description: 'It was entered wrongly and withdrawn; every answer is as it was before it.' },
  },
});

/** Those whose outcome holds. */
export const HOLDING: readonly ChangeStatus[] = [ChangeStatus.IN_FORCE, ChangeStatus.CORRECTING];
