import type { Listing } from './listing.ts';

/**
 * The template with each `{{NAME}}` replaced by its value. Values stand inside JSON strings, so they are escaped as
 * such.
 * Throws where the template asks for a value that the listing does not have.
 */
export function fillTemplate(template: string, listing: Listing): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = Object.hasOwn(listing, name) ? listing[name] : undefined;
    if (value === undefined) throw new Error(`The manifest template asks for ${name}, which nobody gives.`);
    return JSON.stringify(value).slice(1, -1);
  });
}
