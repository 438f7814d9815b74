import { createContext, useContext } from 'react';
import { palettes, type Palette } from './palette';

export const PaletteContext = createContext<Palette>(palettes.light);

export function usePalette(): Palette {
  return useContext(PaletteContext);
}
