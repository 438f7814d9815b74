import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inherited } from '../environment';

const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** The executables of Chrome and its relatives on this machine, the likeliest to work first. */
export function installedBrowsers(): string[] {
  return candidates().filter((path) => existsSync(path));
}

function candidates(): string[] {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const roots = [inherited['PROGRAMFILES'], inherited['PROGRAMFILES(X86)'], inherited['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? WINDOWS.map((path) => join(root, path)) : []));
  }
  const folders = (inherited['PATH'] ?? '').split(delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}
