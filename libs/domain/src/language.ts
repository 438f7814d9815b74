export type Language = 'vi' | 'en';

/** A sentence for the user in every language the platform speaks. */
export type Text = Readonly<Record<Language, string>>;

/** The first language of an Accept-Language header that the platform speaks. */
export function knownLanguage(header: string | undefined): Language | undefined {
  const wanted = (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
  return wanted.find((language): language is Language => language === 'vi' || language === 'en');
}

/** The same, and Vietnamese when there is none. */
export const preferredLanguage = (header: string | undefined): Language => knownLanguage(header) ?? 'vi';
