import { createAmazonTranslate } from '../shared/adapters/amazon-translate.ts';
import { amazonTranslateUsdPerMillionCharacters } from '../shared/config/defaults.ts';
import type { Terminology, Translator } from '../shared/ports/translator.ts';
