const { globSync } = require('node:fs');
const { dirname } = require('node:path');

module.exports = {
  // In a run of several projects jest takes this from here and not from the projects.
  testTimeout: require('./jest.preset.js').testTimeout,
  projects: globSync('{apps,libs,tools}/*/jest.config.js', { cwd: __dirname }).map(
    (config) => `<rootDir>/${dirname(config)}`,
  ),
};
