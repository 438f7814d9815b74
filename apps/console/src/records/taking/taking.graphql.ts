import { graphql } from '@bien-cuong/api';

export const movementsTake = graphql(`
  mutation MovementsTake($entityType: String!, $entityId: UUID!) {
    others: movementsTakeRecord(entityType: $entityType, entityId: $entityId) {
      subject
      since
    }
  }
`);

export const movementsLeave = graphql(`
  mutation MovementsLeave($entityType: String!, $entityId: UUID!) {
    left: movementsLeaveRecord(entityType: $entityType, entityId: $entityId)
  }
`);

export const movementsRelease = graphql(`
  mutation MovementsRelease($entityType: String!, $entityId: UUID!, $subject: String!) {
    released: movementsReleaseRecord(entityType: $entityType, entityId: $entityId, subject: $subject)
  }
`);

export const awardsTake = graphql(`
  mutation AwardsTake($entityType: String!, $entityId: UUID!) {
    others: awardsTakeRecord(entityType: $entityType, entityId: $entityId) {
      subject
      since
    }
  }
`);

export const awardsLeave = graphql(`
  mutation AwardsLeave($entityType: String!, $entityId: UUID!) {
    left: awardsLeaveRecord(entityType: $entityType, entityId: $entityId)
  }
`);

export const awardsRelease = graphql(`
  mutation AwardsRelease($entityType: String!, $entityId: UUID!, $subject: String!) {
    released: awardsReleaseRecord(entityType: $entityType, entityId: $entityId, subject: $subject)
  }
`);
