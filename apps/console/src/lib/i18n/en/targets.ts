export const targets = {
  atLeast: 'at least {{amount}}',
  atMost: 'at most {{amount}}',
};
