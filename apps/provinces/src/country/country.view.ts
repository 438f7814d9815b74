import type { View } from '@bien-cuong/database';

/** How countries are read. */
export const countryView: View = { columns: { code: 'y.code', name: 'y.name', nameEn: 'y.name_en' } };
