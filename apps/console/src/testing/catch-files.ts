/** Captures the files that pages save, in place of a download; call it before the page is rendered. */
export function catchFiles() {
  const files: { name: string; text: Promise<string>; bytes: Promise<ArrayBuffer> }[] = [];
  let last: Blob | undefined;
  jest.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:caught';
  });
  jest.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (!last) return;
    const bytes = last.arrayBuffer();
    files.push({ name: this.download, text: bytes.then(decode), bytes });
  });
  return files;
}

/** Keeps the byte order mark, which `Blob.text` removes. */
const decode = (bytes: ArrayBuffer) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
