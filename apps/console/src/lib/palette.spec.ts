import { palettes, themeNames, type Palette } from './palette';

/** Relative luminance of a colour by WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const readable: [keyof Palette, keyof Palette][] = [
  ...(['text', 'quiet', 'accent', 'gold', 'warning'] as const).flatMap(
    (ink): [keyof Palette, keyof Palette][] => [
      [ink, 'page'],
      [ink, 'sunken'],
    ],
  ),
  ['page', 'accent'],
  ['accent', 'accentSoft'],
  ['quiet', 'accentSoft'],
  ['gold', 'goldSoft'],
  ['text', 'warningSoft'],
  ['warning', 'warningSoft'],
];

describe.each(themeNames)('%s', (theme) => {
  it.each(readable)('has the contrast of WCAG AA between %s and %s', (ink, ground) => {
    expect(contrast(palettes[theme][ink], palettes[theme][ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('has shades that differ in lightness alone', () => {
    const { shade1, shade2, shade3, shade4, shade5 } = palettes[theme];
    const shades = [shade1, shade2, shade3, shade4, shade5];
    for (const [index, shade] of shades.slice(1).entries())
      expect(contrast(shade, shades[index] ?? '')).toBeGreaterThan(1.4);
  });

  it('distinguishes the states on the map by lightness alone', () => {
    const { mapHeld, mapNone, mapOther } = palettes[theme];
    expect(contrast(mapHeld, mapNone)).toBeGreaterThan(3);
    expect(contrast(mapHeld, mapOther)).toBeGreaterThan(3);
  });
});
