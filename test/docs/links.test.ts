import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map(file => join('docs', file));
const pages = ['README.md', ...docs.filter(file => file.endsWith('.md'))];
const tops = readdirSync('.');

const isAddress = (link: string): boolean => /^[a-z]+:/i.test(link);

/** What a heading is called in an address: its words in lower case, joined by hyphens. */
function anchor(heading: string): string {
  const plain = heading.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '');
  return plain.replaceAll(' ', '-');
}

function hasHeading(file: string, wanted: string): boolean {
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => anchor(text));
  return headings.includes(wanted);
}

function leads(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  return existsSync(file) && (heading === undefined || hasHeading(file, heading));
}

/** What is made by a build, or by whoever runs the service, is not in the repository. */
const isMade = (path: string): boolean => /^(?:dist|data|node_modules)\//.test(path);

/** A path from the root, or the name of a file; a pattern or a placeholder is none. */
const isPath = (text: string): boolean =>
  /^[\w.-]+(?:\/[\w.-]+)*\/?$/.test(text) &&
  (tops.some(top => text.startsWith(`${top}/`)) || /\.(?:ts|md|json|bicep)$/.test(text));

test.each(pages)('%s leads to files and headings that are there', page => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter(link => !isAddress(link) && !leads(page, link))).toEqual([]);
});

test.each(pages)('%s names files and folders that are there', page => {
  const terms = [...readFileSync(page, 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, term = '']) => term);
  expect(terms.filter(term => isPath(term) && !isMade(term) && !existsSync(term))).toEqual([]);
});
