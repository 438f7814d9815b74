/** How a published number was qualified by its source; it is part of the claim and never dropped. */
export enum Qualifier {
  EXACTLY = 'EXACTLY',
  MORE_THAN = 'MORE_THAN',
  ABOUT = 'ABOUT',
  AT_LEAST = 'AT_LEAST',
  NEARLY = 'NEARLY',
}
