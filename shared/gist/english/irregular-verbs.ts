/** Irregular English verbs as `base past participle`; where the two agree the participle is left out. */
const table = `
be was been|become became become|begin began begun|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen
come came come|cost cost|cut cut|deal dealt|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden
hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made
mean meant|meet met|overcome overcame overcome|oversee oversaw overseen|overthrow overthrew overthrown|pay paid|put put|quit quit|read read
rebuild rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set
shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat
sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|split split|spread spread|stand stood|steal stole stolen|stick stuck
strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone
uphold upheld|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|withstand withstood|write wrote written|bear bore borne
beat beat beaten|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|breed bred|broadcast broadcast|burst burst|cast cast|cling clung
creep crept|dig dug|dream dreamed|dwell dwelt|forecast forecast|forgo forwent forgone|grind ground|kneel knelt|leap leapt|learn learned
mislead misled|mistake mistook mistaken|outdo outdid outdone|override overrode overridden|overtake overtook overtaken|offset offset|rid rid
reset reset|resell resold|retake retook retaken|retell retold|rewrite rewrote rewritten|sew sewed sewn|shoot shot|slay slew slain|speed sped
spring sprang sprung|sting stung|stink stank stunk|string strung|thrust thrust|tread trod trodden|upset upset|weave wove woven|wind wound
wring wrung|bet bet|bid bid|redo redid redone|remake remade|resend resent|arise arose arisen|awake awoke awoken|behold beheld|befall befell befallen
`;

/** The past tense and past participle of every irregular verb, by base form. */
export const irregularVerbs: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((line) => {
      const [base = '', past = '', participle = past] = line.split(' ');
      return [base, [past, participle]] as const;
    }),
);
