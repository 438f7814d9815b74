import { createContext } from 'react';
import type { ThemeName } from '../lib/palette';

export const ThemeContext = createContext<{ chosen: ThemeName; toggle: () => void }>({
  chosen: 'light',
  toggle: () => undefined,
});
