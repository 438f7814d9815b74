import { parseSheet } from './parse-sheet';
import type { SheetAnswer } from './read-sheet';
import { SheetRefused } from './sheet-refused';

async function answer(bytes: ArrayBuffer): Promise<SheetAnswer> {
  try {
    return { rows: await parseSheet(new Uint8Array(bytes)) };
  } catch (error) {
    if (error instanceof SheetRefused) return { fault: error.fault, place: error.place };
    return { fault: 'damaged', place: '' };
  }
}

self.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
  void answer(data).then((told) => self.postMessage(told));
};
