const separators = ['/', '-', '.', ' '];
const dayAndMonth = ['DD MM', 'D M', 'DD M', 'D MM'];

/**
 * How a day may be typed, in the words of dayjs; the first is how it is shown. Days are read strictly, so that 31/02 is
 * nobody's 3 March, and every width of day and month has to be named.
 */
export const dayFormats: readonly string[] = [
  ...separators.flatMap((separator) =>
    dayAndMonth.map((order) => `${order} YYYY`.replaceAll(' ', separator)),
  ),
  ...['YYYY-MM-DD', 'YYYY/MM/DD', 'DDMMYYYY'],
];
