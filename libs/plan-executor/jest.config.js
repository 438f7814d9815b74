module.exports = { ...require('../../jest.preset.js'), displayName: 'plan-executor', rootDir: __dirname };
