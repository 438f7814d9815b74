import type { CellChoice } from '../../../components/sheet/cell';
import { readBook } from '../../../lib/sheets/read-sheet';
import type { NamedFile } from './file-rows';
import { type FormFile, readFormFile } from './read-form';

/** A file that was read, with its bytes, by which the same one is known again. */
export interface ChosenFile extends NamedFile {
  readonly bytes: Uint8Array;
}

/** Why a file was not taken: it was chosen before, or it cannot be read. */
export interface NotTaken {
  readonly name: string;
  readonly why: 'twice' | { readonly error: unknown };
}

interface Reading {
  readonly own: { readonly form: string; readonly round: string; readonly province: string };
  readonly qualifiers: readonly CellChoice[];
}

/** Reads files, one after another, beside those that were chosen before. */
export async function readChosen(
  files: readonly File[],
  before: readonly ChosenFile[],
  { own, qualifiers }: Reading,
): Promise<{ taken: ChosenFile[]; left: NotTaken[] }> {
  const taken = [...before];
  const left: NotTaken[] = [];
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (taken.some((other) => isSame(other.bytes, bytes))) {
        left.push({ name: file.name, why: 'twice' });
        continue;
      }
      const read = readFormFile(await readBook(file), own, qualifiers);
      taken.push({ name: newName(file.name, taken), file: read, bytes });
    } catch (error) {
      left.push({ name: file.name, why: { error } });
    }
  }
  return { taken, left };
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** Communes send files of the same name: the second one is told apart by its number. */
function newName(name: string, taken: readonly NamedFile[]): string {
  const plain = name.replace(/\.xlsx$/i, '');
  const isTaken = (one: string) => taken.some((other) => other.name === one);
  let [found, nth] = [plain, 1];
  while (isTaken(found)) found = `${plain} (${(nth += 1)})`;
  return found;
}

const saidIn = ({ cells }: FormFile): string =>
  JSON.stringify(cells.map(({ code, value, qualifier, comment }) => [code, value, qualifier, comment]));

/** Files that say exactly what another one says, though they are not the same bytes. */
export function alikeAmong(files: readonly NamedFile[]): { name: string; other: string }[] {
  const first = new Map<string, string>();
  return files.flatMap(({ name, file }) => {
    const said = saidIn(file);
    const other = first.get(said);
    if (other === undefined) first.set(said, name);
    return other === undefined || file.cells.length === 0 ? [] : [{ name, other }];
  });
}
