import '../jitless.ts';
import * as z from 'zod/mini';

const lenient = <T extends z.ZodMiniType>(schema: T) => z.catch(z.nullish(schema), undefined);

/** Parts of a reply that may be wrong without making it worthless: then they are absent. */
export const words = lenient(z.string());
export const figure = lenient(z.number());
export const flag = lenient(z.boolean());
/** The same of an object. */
export const part = <T extends z.core.$ZodLooseShape>(shape: T) => lenient(z.object(shape));
