import { foldText } from '@bien-cuong/domain';

/**
 * Whether a text contains what was typed, in any spelling of either; a typed text without letters, digits or
 * signs is contained in none.
 */
export function isIn(text: string, typed: string): boolean {
  if (typed.trim() === '') return true;
  const sought = foldText(typed);
  return sought !== '' && foldText(text).includes(sought);
}

/** The `showSearch` property of a Select, to find choices by their labels. */
export const searchByLabel = {
  filterOption: (typed: string, option?: { readonly label?: unknown }) =>
    isIn(String(option?.label ?? ''), typed),
};
