import { TODAY, versionOn } from '@bien-cuong/database';
import { type Apart, label } from '@bien-cuong/subgraph';

const nameOn = (id: string, on: string): string => versionOn('province_name', `v.province_id = ${id}`, on);

/**
 * What the province of a record was called on the day `k."on"`, for what is found by a text.
 * @param id SQL of the identity of the province
 * @param type the type of the record
 */
export const provinceCalled = (id: string, type: string) => ({
  sql: `(SELECT called.official_name FROM ${nameOn(id, 'k."on"')} called)`,
  of: [`${type}.province`, 'Province.officialName'],
});

/** The name of its province, which tells a record `r` apart from others of its name. */
export const apartByProvince = (id: string, from = ''): Apart => ({
  facts: {
    name: 'province',
    kind: 'line',
    label: label('Tỉnh, thành', 'Province'),
    required: true,
    fixed: true,
  },
  value: `SELECT called.name FROM ${from && `${from} CROSS JOIN `}${nameOn(id, TODAY)} called`,
});
