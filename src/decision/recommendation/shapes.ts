import { z } from 'zod';

/** An object that whoever receives it only reads. */
export const partOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object(shape).readonly();

/** A list that whoever receives it only reads. */
export const listOf = <Item extends z.core.SomeType>(item: Item) => z.array(item).readonly();
