/** Puts values into the places named in braces; a name without a value stays, so that a test sees it. */
export function fillText(text: string, values: { readonly [name: string]: string | number }): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => `${values[name] ?? place}`);
}
