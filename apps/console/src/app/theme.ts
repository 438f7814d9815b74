import { theme, type ThemeConfig } from 'antd';
import { palettes, type ThemeName } from '../lib/palette';

/** The component library's theme with our palette and typeface. */
export function themeOf(name: ThemeName, motion: boolean): ThemeConfig {
  const palette = palettes[name];
  return {
    algorithm: name === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      motion,
      colorPrimary: palette.accent,
      colorLink: palette.accent,
      colorInfo: palette.accent,
      colorSuccess: palette.accent,
      colorWarning: palette.warning,
      colorError: palette.warning,
      // The shades that the library derives from dark seeds are a muddy grey.
      colorInfoBg: palette.accentSoft,
      colorSuccessBg: palette.accentSoft,
      colorWarningBg: palette.warningSoft,
      colorErrorBg: palette.warningSoft,
      colorBgBase: palette.page,
      colorTextBase: palette.text,
      colorTextSecondary: palette.quiet,
      colorTextDescription: palette.quiet,
      colorTextPlaceholder: palette.quiet,
      colorBgContainer: palette.page,
      colorBgElevated: name === 'dark' ? palette.sunken : palette.page,
      colorBorder: palette.edge,
      colorBorderSecondary: palette.line,
      fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
      fontSize: 14,
      borderRadius: 4,
      fontWeightStrong: 600,
    },
    components: {
      Button: { primaryColor: palette.page, dangerColor: palette.page },
      Table: {
        headerBg: 'transparent',
        headerColor: palette.quiet,
        headerSplitColor: 'transparent',
        cellPaddingInlineSM: 8,
      },
    },
  };
}

/** Makes the palette available to our own style sheets. */
export function paintDocument(name: ThemeName): void {
  const root = document.documentElement;
  root.dataset.theme = name;
  root.style.colorScheme = name;
  for (const [role, colour] of Object.entries(palettes[name])) {
    const property = role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    root.style.setProperty(`--${property}`, colour);
  }
}
