const separators = ['/', '-', '.', ' '];
const dayAndMonth = ['DD MM', 'D M', 'DD M', 'D MM'];

/**
 * How a day may be typed, as dayjs formats; the first is the one for display. Parsing is strict, so that
 * 31/02 is not taken for 3 March; therefore every width of day and month has to be listed.
 */
export const dayFormats: readonly string[] = [
  ...separators.flatMap((separator) =>
    dayAndMonth.map((order) => `${order} YYYY`.replaceAll(' ', separator)),
  ),
  'YYYY-MM-DD',
  'YYYY/MM/DD',
  'DDMMYYYY',
];
