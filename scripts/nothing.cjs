// Stands in bundles for modules of Node that libraries name and nothing here uses.
module.exports = {};
