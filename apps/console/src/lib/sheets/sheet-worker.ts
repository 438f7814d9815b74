import { parseBook } from './parse-book';
import { parseSheet } from './parse-sheet';
import type { SheetAnswer, SheetRequest } from './read-sheet';
import { SheetRefused } from './sheet-refused';

const parsers = { list: parseSheet, book: parseBook };

async function answer({ bytes, as }: SheetRequest): Promise<SheetAnswer> {
  try {
    return { read: await parsers[as](new Uint8Array(bytes)) };
  } catch (error) {
    if (error instanceof SheetRefused) return { fault: error.fault, place: error.place };
    return { fault: 'damaged', place: '' };
  }
}

self.onmessage = ({ data }: MessageEvent<SheetRequest>) => {
  void answer(data).then((told) => self.postMessage(told));
};
