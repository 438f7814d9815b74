/** Saves a text as a file, like a download. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers start reading the URL only later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
