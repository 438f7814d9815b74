/** Where nothing is drawn, a calendar takes itself to be outside of its dialog, and warns: that is expected. */
export function expectCalendarWarning(): void {
  beforeAll(() => {
    const { error } = console;
    jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
      if (!/should in same shadow root/.test(String(words[0]))) error(...words);
    });
  });
  afterAll(() => jest.restoreAllMocks());
}
