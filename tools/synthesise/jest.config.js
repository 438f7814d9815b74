module.exports = { ...require('../../jest.preset.js'), displayName: 'synthesise', rootDir: __dirname };
