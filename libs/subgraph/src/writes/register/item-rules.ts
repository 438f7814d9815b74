import { type DomainError, InvalidInput, type Text } from '@bien-cuong/domain';

/** What the domain demands of one item, or of one interval; a refusal names the field. */
export interface ItemRule<Item> {
  of: keyof Item & string;
  refuses: (item: Item) => Text | false | undefined;
}

/**
 * The refusals of an item by its rules.
 * @param prefix the path of the item within its argument, with a dot at the end
 */
export function brokenBy<Item>(holds: readonly ItemRule<Item>[], item: Item, prefix: string): DomainError[] {
  return holds.flatMap(({ of, refuses }) => {
    const refusal = refuses(item);
    return refusal ? [new InvalidInput(refusal, prefix + of)] : [];
  });
}
