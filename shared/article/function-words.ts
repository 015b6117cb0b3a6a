import { stripMarks } from '../arabic/letters.ts';

/** The languages written in Arabic script that are told apart here. */
export type ScriptLanguage = 'Arabic' | 'Persian' | 'Urdu' | 'Pashto' | 'Kurdish';

/**
 * Frequent words that only (or nearly only) one of the languages has, as `plainSpelling` leaves them. Words that two
 * languages share say nothing and are left out.
 */
const wordsByLanguage: Readonly<Record<ScriptLanguage, string>> = {
  Arabic:
    'في من على إلى الى أن ان إن عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد كان كانت يكون تكون بعد قبل بين خلال حول عند عندما ' +
    'حتى منذ ثم أو او أي كل بعض غير إلا الا لكن حيث كما إذا اذا هو هي هم كذلك أيضا ايضا قال قالت أضاف وقال وأضاف أكد وأكد أعلن أعلنت ' +
    'اليوم أمس عام يوم وفق وفقا بحسب ضد نحو أكثر أول وهو وهي وفي ومن وعلى وكان وقد وأن وإن ولا لها له به بها فيه فيها منها عليه عليها ' +
    'وكانت التى الذى ليس فقط أمام تحت لدى سوف مثل رئيس',
  Persian:
    'که در به از را این است برای با آن شد شده می های خود تا کرد کرده بود یک ها هم نیز وی باید کشور اما دارد داد شود کنند گفت هستند ' +
    'بین اند ای اين اند خواهد نمی همه دیگر پس ما بر',
  Urdu: 'کے کی کا میں ہے سے کو نے پر اور یہ ہیں تھا کہ اس نہیں جو ایک بھی کیا ہو گیا رہا وہ تھے کر ان گے لیے ہوئے جس تک',
  Pashto: 'د په چې او ته له دی کې سره دا يې نه هم ده دې شي کړی کړي شو وو ورته خپل پر کال افغانستان باندې',
  Kurdish: 'لە بە بۆ کە ئەو ئەم لەگەڵ بوو بووە دەکات کرد نێوان هەموو کوردستان وەک ئێستا پێش دوای بەڵام یان',
};

const languagesByWord = indexWords();

/** The language whose frequent words a word is, or null; a word that several have counts for none. */
export function languageOfWord(word: string): ScriptLanguage | null {
  return languagesByWord.get(plainSpelling(word)) ?? null;
}

/** A word without signs and with one shape for yeh, kaf and heh, which keyboards of the region write differently. */
function plainSpelling(word: string): string {
  return stripMarks(word).replace(/[یى]/g, 'ي').replace(/ک/g, 'ك').replace(/[ہھ]/g, 'ه');
}

function indexWords(): ReadonlyMap<string, ScriptLanguage> {
  const found = new Map<string, ScriptLanguage | null>();
  for (const [language, words] of Object.entries(wordsByLanguage) as [ScriptLanguage, string][]) {
    for (const word of new Set(words.split(' ').map(plainSpelling))) {
      found.set(word, found.has(word) ? null : language);
    }
  }
  return new Map([...found].filter((entry): entry is [string, ScriptLanguage] => entry[1] !== null));
}
