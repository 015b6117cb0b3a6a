import { pluralNoun } from './inflect-noun.ts';

const names: Readonly<Record<string, string>> = {
  Turkish: 'Turks',
  Kurdish: 'Kurds',
  Spanish: 'Spaniards',
  Swedish: 'Swedes',
  Danish: 'Danes',
  Finnish: 'Finns',
  Polish: 'Poles',
  British: 'Britons',
  Scottish: 'Scots',
  Serbian: 'Serbs',
  Croatian: 'Croats',
  Jewish: 'Jews',
};

/** The people of a nationality: Turks of Turkish, Egyptians of Egyptian, the French. */
export function peopleOf(nationality: string): string {
  return names[nationality] ?? (/(ese|sh|ch|ss)$/.test(nationality) ? nationality : pluralNoun(nationality));
}
