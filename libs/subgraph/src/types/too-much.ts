import type { Text } from '@bien-cuong/domain';

export const tooLong = (longest: number): Text => ({
  vi: `Nhiều nhất ${longest} ký tự.`,
  en: `At most ${longest} characters.`,
});

export const tooMany = (most: number): Text => ({
  vi: `Nhiều nhất ${most} mục.`,
  en: `At most ${most} of them.`,
});
