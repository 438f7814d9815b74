/** As the `ref` of something that has just appeared and must not be missed below the edge. */
export function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
