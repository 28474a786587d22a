/** As in package.json, which does not ship. */
export const APP_VERSION = '0.1.0';
