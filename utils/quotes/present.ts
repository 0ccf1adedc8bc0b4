/** The value without its undefined members: "absent, never zero" under `exactOptionalPropertyTypes`. */
export const present = <T extends object>(value: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
