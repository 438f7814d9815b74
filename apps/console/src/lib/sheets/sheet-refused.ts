/** Why a file is not read; each has its text in `sheets.refused`. */
export type SheetFault =
  'tooLarge' | 'neitherKind' | 'oldExcel' | 'damaged' | 'bomb' | 'formula' | 'empty' | 'tooLong';

/** A file that cannot be read as a list. */
export class SheetRefused extends Error {
  /** @param place the cell that is at fault, such as `B7` */
  constructor(
    readonly fault: SheetFault,
    readonly place = '',
  ) {
    super(fault);
  }
}
