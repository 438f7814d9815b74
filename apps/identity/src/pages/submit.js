globalThis.document.querySelector('button[form]')?.click();
