import type { Text } from '@bien-cuong/domain';

/** A kind of file that may be kept. */
export interface Kind {
  readonly mediaType: string;
  /** What file-type calls its content; empty for texts, which have no signature. */
  readonly detected: readonly string[];
  /** How names of such files end, the usual ending first. */
  readonly endings: readonly string[];
  readonly called: Text;
  /** How it is built, if it is a zip archive. */
  readonly archive?: 'office-open' | 'open-document';
}

const plain = (mediaType: string, detected: string[], endings: string[], vi: string, en: string): Kind => ({
  mediaType,
  detected,
  endings,
  called: { vi, en },
});

const officeOpen = (format: string, ending: string, vi: string, en: string): Kind => ({
  ...plain(`application/vnd.openxmlformats-officedocument.${format}`, [ending], [ending], vi, en),
  archive: 'office-open',
});

const openDocument = (format: string, ending: string, vi: string, en: string): Kind => ({
  ...plain(`application/vnd.oasis.opendocument.${format}`, [ending], [ending], vi, en),
  archive: 'open-document',
});

export const kinds: readonly Kind[] = [
  plain('application/pdf', ['pdf'], ['pdf'], 'tài liệu PDF', 'a PDF document'),
  plain('image/png', ['png', 'apng'], ['png'], 'ảnh PNG', 'a PNG picture'),
  plain('image/jpeg', ['jpg'], ['jpg', 'jpeg'], 'ảnh JPEG', 'a JPEG picture'),
  plain('image/webp', ['webp'], ['webp'], 'ảnh WebP', 'a WebP picture'),
  plain('image/gif', ['gif'], ['gif'], 'ảnh GIF', 'a GIF picture'),
  plain('image/tiff', ['tif'], ['tif', 'tiff'], 'ảnh TIFF', 'a TIFF picture'),
  plain('image/heic', ['heic'], ['heic', 'heif'], 'ảnh HEIC', 'a HEIC picture'),
  officeOpen('wordprocessingml.document', 'docx', 'văn bản Word', 'a Word document'),
  officeOpen('spreadsheetml.sheet', 'xlsx', 'bảng tính Excel', 'an Excel workbook'),
  officeOpen(
    'presentationml.presentation',
    'pptx',
    'bài trình chiếu PowerPoint',
    'a PowerPoint presentation',
  ),
  openDocument('text', 'odt', 'văn bản OpenDocument', 'an OpenDocument text'),
  openDocument('spreadsheet', 'ods', 'bảng tính OpenDocument', 'an OpenDocument spreadsheet'),
  openDocument('presentation', 'odp', 'bài trình chiếu OpenDocument', 'an OpenDocument presentation'),
];

/** Nothing in their content tells texts apart: their names do. */
export const textKinds: readonly Kind[] = [
  plain('text/plain', [], ['txt'], 'văn bản thuần', 'a plain text'),
  plain('text/csv', [], ['csv'], 'bảng CSV', 'a CSV table'),
];

export const endingsOfKinds = [...kinds, ...textKinds].flatMap(({ endings }) => endings);
