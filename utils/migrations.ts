/** Settings as one version stored them → as the next one does; whatever it does not speak of goes along as it is. */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * What became of the settings from version to version, in order: the first leads from version 1 to 2. A field that is
 * new needs none, as it begins with its default; one whose name or meaning changes does.
 */
export const migrations: readonly Migration[] = [];

/** The version that this extension writes: `migrations.length + 1`. */
export const VERSION = 1;

const versionOf = ({ version }: Readonly<Record<string, unknown>>, newest: number): number =>
  Number.isInteger(version) ? Math.min(Math.max(Number(version), 1), newest) : newest;

/** Stored settings of any version → as the newest stores them. What says no version is taken for the newest's. */
export function migrate(
  stored: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = migrations,
): Readonly<Record<string, unknown>> {
  const from = versionOf(stored, steps.length + 1);
  return steps.slice(from - 1).reduce((old, step, nth) => ({ ...step(old), version: from + nth + 1 }), stored);
}
