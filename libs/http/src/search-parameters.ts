/** Everything behind the first question mark: further ones are ordinary characters. */
export function searchParameters(url = ''): URLSearchParams {
  const at = url.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
}
