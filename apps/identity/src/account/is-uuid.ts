import { z } from 'zod';

export const isUUID = (text: string): boolean => z.guid().safeParse(text).success;
