module.exports = { ...require('../../jest.preset.js'), displayName: 'movements', rootDir: __dirname };
