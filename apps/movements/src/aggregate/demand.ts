import { type Edtf, InvalidInput, NotFound, type Text } from '@bien-cuong/domain';
import type { EntityManager } from 'typeorm';

import type { Bucket } from './steps';

const MOST_INDICATORS = 20;

const WITHOUT_END = (argument: string): Text => ({
  vi: `Đối số «${argument}» phải có ngày đầu và ngày cuối, ví dụ 2009/2019.`,
  en: `Argument "${argument}" must have a first and a last day, for example 2009/2019.`,
});
const HOW_MANY: Text = {
  vi: `Đối số «indicators» phải có từ 1 đến ${MOST_INDICATORS} mã.`,
  en: `Argument "indicators" must have 1 to ${MOST_INDICATORS} codes.`,
};
const NO_MOVEMENT: Text = {
  vi: 'Đối số «movement»: không có phong trào này.',
  en: 'Argument "movement": there is no such movement.',
};

/** @throws InvalidInput when a period has no first or no last day */
export function closed({ text, from, to }: Edtf, argument: string): Bucket {
  if (from === null || to === null) throw new InvalidInput(WITHOUT_END(argument), argument);
  return { text, from, to };
}

/** @throws InvalidInput when there are none or too many */
export function demandCodes(given: readonly string[]): string[] {
  const codes = [...new Set(given)];
  if (codes.length === 0 || codes.length > MOST_INDICATORS) throw new InvalidInput(HOW_MANY, 'indicators');
  return codes;
}

/** @throws NotFound when there is no movement with this identity */
export async function demandMovement(manager: EntityManager, id: string | null | undefined): Promise<void> {
  if (id == null) return;
  const found = await manager.query<unknown[]>('SELECT FROM movement WHERE id = $1', [id]);
  if (found.length === 0) throw new NotFound(NO_MOVEMENT, 'movement');
}
