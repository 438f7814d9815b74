export const CSV = 'text/csv;charset=utf-8';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves a text or bytes as a file, like a download. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  saveBlob(name, new Blob([content as BlobPart], { type }));
}

/** The same for what is a file already. */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers start reading the URL only later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
