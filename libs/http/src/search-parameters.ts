/** All that stands behind the first question mark: further ones are characters like others. */
export function searchParameters(url = ''): URLSearchParams {
  const at = url.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
}
