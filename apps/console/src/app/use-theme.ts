import { useLayoutEffect, useState } from 'react';
import { themeNames, type ThemeName } from '../lib/palette';
import { recall, remember } from '../lib/remembered';
import { paintDocument } from './theme';
import { usePrinting } from './use-printing';

/**
 * Light or dark, as the user chose, or as the system is set until then. Paper is always light and has no
 * animation.
 */
export function useTheme() {
  const [chosen, setChosen] = useState<ThemeName>(() => recall('theme', themeNames) ?? systemTheme());
  const printing = usePrinting();
  const shown = printing ? 'light' : chosen;
  const [motion] = useState(() => !window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  useLayoutEffect(() => paintDocument(shown), [shown]);
  const toggle = () => {
    const other = chosen === 'dark' ? 'light' : 'dark';
    remember('theme', other);
    setChosen(other);
  };
  return { chosen, shown, toggle, motion };
}

function systemTheme(): ThemeName {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
