// How long a passphrase must be: it alone guards a key on a stolen disk.

/** In characters as a person counts them. */
export const minimumPassphraseLength = 10;
