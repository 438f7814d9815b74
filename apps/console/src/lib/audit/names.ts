/** Each service's tables, by their names in audit records. */
export const entityTypes = {
  provinces: [
    ...(['Province', 'ProvinceName', 'ProvinceClaim', 'ProvinceNeighbour'] as const),
    ...(['LineageEvent', 'LineageLink', 'Country'] as const),
  ],
  movements: [
    ...(['Movement', 'MovementAlias', 'MovementCriterion', 'Participation'] as const),
    ...(['Indicator', 'IndicatorVersion', 'Figure', 'Review'] as const),
    ...(['Achievement', 'Limitation', 'Direction', 'Directive'] as const),
    ...(['Twinning', 'TwinningParty', 'TwinningCommitment'] as const),
  ],
  personnel: [
    ...(['Unit', 'UnitName', 'UnitProvince', 'ChainLink'] as const),
    ...(['Person', 'Rank', 'PersonRank', 'Appointment'] as const),
  ],
  awards: ['AwardType', 'AwardTypeTerms', 'Decision', 'AwardLot', 'Award', 'Household'],
  identity: ['Account', 'PartnerClient', 'SigningKey'],
} as const;

/** The operations in audit records, with the keys of their texts. */
export const operationTexts = {
  nameAward: 'nameAward',
  revokeAward: 'revokeAward',
  saveDraft: 'saveDraft',
  handOverDraft: 'handOverDraft',
  discardDraft: 'discardDraft',
  drafts: 'readDrafts',
  movementsTakeRecord: 'takeRecord',
  movementsLeaveRecord: 'leaveRecord',
  movementsReleaseRecord: 'releaseRecord',
  awardsTakeRecord: 'takeRecord',
  awardsLeaveRecord: 'leaveRecord',
  awardsReleaseRecord: 'releaseRecord',
  provincesRecordExport: 'exportList',
  movementsRecordExport: 'exportList',
  personnelRecordExport: 'exportList',
  awardsRecordExport: 'exportList',
  provincesAuditRecords: 'readTrail',
  movementsAuditRecords: 'readTrail',
  personnelAuditRecords: 'readTrail',
  awardsAuditRecords: 'readTrail',
  'sign-in': 'signIn',
  'token authorization_code': 'beginSession',
  'token refresh_token': 'goOn',
  'token client_credentials': 'programSignIn',
  'POST accounts': 'invite',
  'PATCH accounts/:id': 'changeAccount',
  'POST accounts/:id/reset': 'resetPassword',
  'POST clients': 'createClient',
  'PATCH clients/:id': 'changeClient',
  'POST clients/:id/rotate': 'rotateSecret',
  'POST clients/:id/revoke': 'revokeClient',
  'POST me/password': 'changePassword',
  'POST me/second-factor': 'beginSecondFactor',
  'POST me/second-factor/confirm': 'setSecondFactor',
  'DELETE me/second-factor': 'removeSecondFactor',
  'DELETE me/sessions/:id': 'endSession',
  'DELETE me/sessions': 'endSessions',
  'POST keys/rotate': 'rotateKeys',
  'GET audit': 'readTrail',
  'GET accounts': 'readAccounts',
  'GET accounts/:id': 'readAccounts',
  'GET clients': 'readClients',
  INSERT: 'insert',
  UPDATE: 'update',
  DELETE: 'delete',
  TRUNCATE: 'truncate',
} as const;

export type OperationText = (typeof operationTexts)[keyof typeof operationTexts];

/** Whether there is a text for a name from outside. */
export const isKnown = <Table extends object>(table: Table, name: string): name is keyof Table & string =>
  Object.hasOwn(table, name);
