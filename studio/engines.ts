import { modelStatus } from '../shared/adapters/bergamot/model-store.ts';
import { amazonTranslateUsdPerMillionCharacters } from '../shared/config/defaults.ts';
import type { Grade } from '../shared/contract/translation.ts';
import type { EngineName } from './work/messages.ts';

/** An engine as a person chooses it. */
export interface EngineOffer {
  readonly name: EngineName;
  readonly grade: Grade;
  /** Why it cannot be used now and what to do, else null. */
  readonly missing: string | null;
  /** 0 when free. */
  readonly usdPerMillionCharacters: number;
}

/** The engines and whether each can be used now. */
export async function engineOffers(modelDirectory: string, target: string): Promise<EngineOffer[]> {
  const englishOnly = target === 'en' ? null : `It translates to en only, not to ${target}.`;
  const { installed } = await modelStatus(modelDirectory);
  const noModel = installed ? null : 'Its model is not installed: tarjuman model fetch brings it.';
  return [
    { name: 'bergamot', grade: 'neural', missing: englishOnly ?? noModel, usdPerMillionCharacters: 0 },
    { name: 'gist', grade: 'gist', missing: englishOnly, usdPerMillionCharacters: 0 },
    {
      name: 'amazon',
      grade: 'production',
      missing: null,
      usdPerMillionCharacters: amazonTranslateUsdPerMillionCharacters,
    },
  ];
}

/** The engine to begin with: what was asked for, else the best free one; never a paid one by itself. */
export function firstEngine(asked: EngineName | 'auto', offers: readonly EngineOffer[]): EngineName {
  if (asked !== 'auto') return asked;
  const free = offers.find(({ missing, usdPerMillionCharacters }) => missing === null && usdPerMillionCharacters === 0);
  return free?.name ?? 'amazon';
}
