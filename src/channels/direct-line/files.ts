import { z } from 'zod';

/** Files of one message that are remembered, by name; nobody reads a longer list. */
export const mostFiles = 10;
const longestName = 200;

const short = (text: string): string => text.slice(0, longestName);

/** A file by what it is called. What is in it, and where it lies, is read by nobody and kept nowhere. */
export const fileSchema = z.object({
  contentType: z.string().transform(short),
  name: z.string().transform(short).optional(),
});

/** The files of a message. */
export const filesSchema = z.array(fileSchema).transform(files => files.slice(0, mostFiles));

export type File = z.infer<typeof fileSchema>;

/** What a client uploads: the message around the files, where it sent one, and what the files are called. */
export interface Upload {
  readonly activity: unknown;
  readonly files: readonly File[];
}

const objectSchema = z.looseObject({});

/** The upload as a message with its files; whatever else came in the place of a message stays what it is. */
export function uploadedMessage({ activity = {}, files }: Upload): unknown {
  const said = objectSchema.safeParse(activity);
  return said.success ? { ...said.data, type: 'message', attachments: files } : activity;
}
