import type { View } from '@bien-cuong/database';

/** How ranks are read. */
export const rankView: View = {
  columns: { code: 'r.code', name: 'r.name', nameEn: 'r.name_en', grade: 'r.grade', order: 'r."order"' },
};
