import { sql, type View } from '@bien-cuong/database';

/** How award types are read. */
export const awardTypeView: View = {
  columns: {
    id: 't.id',
    code: 't.code',
    name: 't.name',
    nameEn: 't.name_en',
    form: 't.form',
    recipients: 't.recipients',
    oncePerPerson: 't.once_per_person',
    criteria: 't.criteria',
    criteriaVerified: 't.criteria_verified',
  },
};

export const awardTypeQueries: View['rows'] = {
  awardTypes: () => ({ from: sql`award_type t`, orderBy: sql`t.name COLLATE "vi-x-icu", t.id` }),
};
