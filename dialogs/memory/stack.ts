import { z } from 'zod';

const inner = z.looseObject({ id: z.string() });
const stackSchema = z.object({ dialogStack: z.array(inner) });
const outer = z.object({
  dialogStack: z.array(z.object({ id: z.string(), state: z.looseObject({ dialogs: stackSchema.optional() }) })),
});

/** True where every dialog of the saved place still exists: one that is gone would stop every turn from then on. */
export function knownStack(saved: unknown, exists: (id: string) => boolean): boolean {
  const parsed = outer.safeParse(saved);
  if (!parsed.success) return false;
  return parsed.data.dialogStack.every(
    ({ id, state }) => exists(id) && (state.dialogs?.dialogStack ?? []).every(dialog => exists(dialog.id)),
  );
}
