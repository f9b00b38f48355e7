// Admin as Stegvis ships it.
export default {
  app: { name: 'Admin', vendor: 'Stegvis' },
  customScripts: ['scripts/sign-on']
};
