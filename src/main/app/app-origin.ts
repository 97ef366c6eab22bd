/** IndexedDB belongs to the origin: another scheme or host would be another, empty database. Fixed for ever. */
export const appScheme = 'app';
export const appHost = 'nhipso';
export const appOrigin = `${appScheme}://${appHost}`;
