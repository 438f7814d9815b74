import { MOST_BYTES } from './most-bytes';
import { type SheetFault, SheetRefused } from './sheet-refused';

/** What the worker answers. */
export type SheetAnswer =
  { readonly rows: string[][] } | { readonly fault: SheetFault; readonly place: string };

/**
 * Reads a file as a list, beside the page, which stays usable meanwhile; a file that is made to exhaust the memory
 * takes the worker with it and not the page. Where there are no workers it is read in the page.
 * @throws SheetRefused
 */
export async function readSheet(file: File): Promise<string[][]> {
  if (file.size > MOST_BYTES) throw new SheetRefused('tooLarge');
  const bytes = await file.arrayBuffer();
  if (typeof Worker === 'undefined') return (await import('./parse-sheet')).parseSheet(new Uint8Array(bytes));
  const worker = (await import('./open-worker')).openWorker();
  try {
    return await answerOf(worker, bytes);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, bytes: ArrayBuffer): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SheetAnswer>) => {
      if ('rows' in data) resolve(data.rows);
      else reject(new SheetRefused(data.fault, data.place));
    };
    worker.onerror = () => reject(new SheetRefused('damaged'));
    worker.postMessage(bytes, [bytes]);
  });
}
