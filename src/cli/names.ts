import { type CommandName, commandRows, type OptionName, optionRows } from './options.data.ts';

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commandRows, name);
export const commandNames: readonly CommandName[] = Object.keys(commandRows).filter(isCommandName);

export const isOptionName = (name: string): name is OptionName => Object.hasOwn(optionRows, name);
const optionNames: readonly OptionName[] = Object.keys(optionRows).filter(isOptionName);

/** Every option that a command takes; of no command, every option. */
export function optionsOf(command: CommandName | undefined): readonly OptionName[] {
  if (command === undefined) return optionNames;
  const own: readonly OptionName[] = commandRows[command];
  return optionNames.filter(name => optionRows[name].group === 'all' || own.includes(name));
}
