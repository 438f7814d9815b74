import { registerEnumType } from 'type-graphql';

export enum RoundStatus {
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  LOCKED = 'LOCKED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(RoundStatus, {
  name: 'RoundStatus',
  description: 'How far a collection round is.',
  valuesConfig: {
    PLANNED: { description: 'It is being prepared; no province has a form.' },
    OPEN: { description: 'The provinces fill in their forms, and headquarters decides on them.' },
    LOCKED: { description: 'It is over; nothing in its forms changes any more.' },
    CANCELLED: { description: 'It was given up for a reason.' },
  },
});

export enum FormStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  APPROVED = 'APPROVED',
}

registerEnumType(FormStatus, {
  name: 'FormStatus',
  description: 'How far the form of a province is on its way to approval.',
  valuesConfig: {
    DRAFT: { description: 'The province is working on it.' },
    SUBMITTED: { description: 'The province has submitted it.' },
    RETURNED: { description: 'Headquarters has returned it with a reason.' },
    APPROVED: { description: 'Headquarters has approved it; its values are figures now.' },
  },
});
