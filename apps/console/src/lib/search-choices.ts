import { foldText } from '@bien-cuong/domain';

/** Whether what was typed is in a text, however either is spelled; what has no letter, digit or sign is in none. */
export function isIn(text: string, typed: string): boolean {
  if (typed.trim() === '') return true;
  const sought = foldText(typed);
  return sought !== '' && foldText(text).includes(sought);
}

/** `showSearch` of a Select whose choices are found by their labels. */
export const searchByLabel = {
  filterOption: (typed: string, option?: { readonly label?: unknown }) =>
    isIn(String(option?.label ?? ''), typed),
};
