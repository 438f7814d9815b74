/** Settings of a transaction or session that the triggers of the audit trail read. */
export const ACTOR_SETTING = 'bien_cuong.actor';
export const MODE_SETTING = 'bien_cuong.audit';
export const BULK = 'bulk';
