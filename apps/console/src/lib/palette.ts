/**
 * The colours of the console: Border Guard green as accent, gold only for commendation. Text on `page` has
 * the contrast of WCAG AA.
 */
export interface Palette {
  readonly page: string;
  readonly sunken: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  /** The border of things that can be clicked or typed into. */
  readonly edge: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly gold: string;
  readonly goldMark: string;
  readonly goldSoft: string;
  readonly warning: string;
  readonly warningSoft: string;
  readonly mapHeld: string;
  readonly mapRecorded: string;
  readonly mapNone: string;
  readonly mapOther: string;
  readonly mapLine: string;
  /** From the palest to the strongest: the classes of a map, the states of a table. */
  readonly shade1: string;
  readonly shade2: string;
  readonly shade3: string;
  readonly shade4: string;
  readonly shade5: string;
}

export type ThemeName = 'light' | 'dark';
export const themeNames: readonly ThemeName[] = ['light', 'dark'];

export const palettes: Record<ThemeName, Palette> = {
  light: {
    page: '#ffffff',
    sunken: '#f6f8f6',
    text: '#17211b',
    quiet: '#566259',
    line: '#e2e7e3',
    edge: '#bfc9c2',
    accent: '#1b6b43',
    accentSoft: '#e7f1eb',
    gold: '#7d5900',
    goldMark: '#c9971c',
    goldSoft: '#fbf4e1',
    warning: '#9a3412',
    warningSoft: '#fdf1ea',
    mapHeld: '#1b6b43',
    mapRecorded: '#86bd9f',
    mapNone: '#d3dad5',
    mapOther: '#f2f4f2',
    mapLine: '#ffffff',
    shade1: '#c5dfcf',
    shade2: '#92c2a6',
    shade3: '#5c9f7c',
    shade4: '#2f7b55',
    shade5: '#104529',
  },
  dark: {
    page: '#0f1512',
    sunken: '#161e1a',
    text: '#e7ede9',
    quiet: '#9daba3',
    line: '#27322c',
    edge: '#47554d',
    accent: '#62c594',
    accentSoft: '#16301f',
    gold: '#e6bd62',
    goldMark: '#d8a93c',
    goldSoft: '#2b2413',
    warning: '#f2a37c',
    warningSoft: '#2d1d14',
    mapHeld: '#62c594',
    mapRecorded: '#2f6b4c',
    mapNone: '#3a4640',
    mapOther: '#1b2420',
    mapLine: '#0f1512',
    shade1: '#2b4d3a',
    shade2: '#3b6f54',
    shade3: '#4e9671',
    shade4: '#74c39b',
    shade5: '#c2efd6',
  },
};
