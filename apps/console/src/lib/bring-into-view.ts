/**
 * Use as the `ref` of something that has just appeared, which must not be missed below the edge of the
 * window.
 */
export function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
