const lazily = require('./lazily.cjs');

const folderOf = (name) => name.replaceAll(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();

module.exports = lazily((name) => require(`antd/lib/${folderOf(name)}`));
