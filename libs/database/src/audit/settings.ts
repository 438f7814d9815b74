/** Settings of a transaction or session, for the triggers of the audit trail. */
export const ACTOR_SETTING = 'bien_cuong.actor';
export const MODE_SETTING = 'bien_cuong.audit';
export const BULK = 'bulk';
