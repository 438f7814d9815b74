const lazily = require('./lazily.cjs');

module.exports = lazily((name) => require(`@ant-design/icons/lib/icons/${name}`));
