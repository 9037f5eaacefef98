/** A Markdown link. What would end the label or the address early is written so that it does not. */
export function markdownLink(label: string, url: string): string {
  const safeLabel = label.replaceAll('[', '(').replaceAll(']', ')');
  const safeUrl = url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
  return `[${safeLabel}](${safeUrl})`;
}
