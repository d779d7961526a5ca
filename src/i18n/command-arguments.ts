import { parseArgs } from 'node:util';

/** What a command was called with: the values of its options, and what stands by itself. */
interface CommandArguments<Option extends string> {
  readonly values: Partial<Readonly<Record<Option, string>>>;
  readonly positionals: readonly string[];
}

/**
 * Reads the arguments of a command whose options all take a text. Undefined where they can't be read:
 * `parseArgs` says why in English alone, and commands speak both languages.
 */
export function readCommandArguments<Option extends string>(
  args: readonly string[],
  options: readonly Option[],
): CommandArguments<Option> | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
      allowPositionals: true,
    });
    return { values: values as CommandArguments<Option>['values'], positionals };
  } catch {
    return undefined;
  }
}
