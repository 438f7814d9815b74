import { MOST_BYTES } from './most-bytes';
import type { BookSheet } from './parse-book';
import { type SheetFault, SheetRefused } from './sheet-refused';

/** What a file can be read as: a list, or a workbook with all its sheets. */
interface Readings {
  list: string[][];
  book: BookSheet[];
}

/** What the worker is asked. */
export interface SheetRequest {
  readonly bytes: ArrayBuffer;
  readonly as: keyof Readings;
}

/** What the worker answers. */
export type SheetAnswer =
  { readonly read: Readings[keyof Readings] } | { readonly fault: SheetFault; readonly place: string };

/**
 * Reads a file as a list, beside the page, which stays usable meanwhile; a file that is made to exhaust the memory
 * takes the worker with it and not the page. Where there are no workers it is read in the page.
 * @throws SheetRefused
 */
export const readSheet = (file: File): Promise<string[][]> => readAs(file, 'list');

/**
 * Reads a file as a workbook, in the same way.
 * @throws SheetRefused
 */
export const readBook = (file: File): Promise<BookSheet[]> => readAs(file, 'book');

async function readAs<As extends keyof Readings>(file: File, as: As): Promise<Readings[As]> {
  if (file.size > MOST_BYTES) throw new SheetRefused('tooLarge');
  const bytes = await file.arrayBuffer();
  if (typeof Worker === 'undefined') return (await parserFor(as))(new Uint8Array(bytes));
  const worker = (await import('./open-worker')).openWorker();
  try {
    return (await answerOf(worker, { bytes, as })) as Readings[As];
  } finally {
    worker.terminate();
  }
}

async function parserFor<As extends keyof Readings>(
  as: As,
): Promise<(bytes: Uint8Array) => Promise<Readings[As]>> {
  const parse =
    as === 'list' ? (await import('./parse-sheet')).parseSheet : (await import('./parse-book')).parseBook;
  return parse as (bytes: Uint8Array) => Promise<Readings[As]>;
}

function answerOf(worker: Worker, request: SheetRequest): Promise<Readings[keyof Readings]> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SheetAnswer>) => {
      if ('read' in data) resolve(data.read);
      else reject(new SheetRefused(data.fault, data.place));
    };
    worker.onerror = () => reject(new SheetRefused('damaged'));
    worker.postMessage(request, [request.bytes]);
  });
}
