import type { VerbEntry } from '../lexicon/entries.ts';
import { agreesAfter, agreesBefore } from './agreement.ts';
import { actsAlone, type Phrase } from './phrase.ts';
import type { VerbForm } from './reading.ts';
import { handed } from './second-object.ts';

/** Who does what to whom, as far as form and meaning show it. */
export interface Roles {
  readonly subject: Phrase | null;
  readonly objects: readonly Phrase[];
  readonly passive: boolean;
  /** Two phrases could each be the subject. */
  readonly ambiguous: boolean;
}

/** What is known of a verb's surroundings when its roles are decided. */
export interface RoleContext {
  readonly form: VerbForm;
  /** The phrase before the verb, when it may be the subject. */
  readonly topic: Phrase | null;
  /** Noun phrases after the verb, in order, times left out. */
  readonly phrases: readonly Phrase[];
  /** Those that stand after a prepositional phrase, perhaps within it. */
  readonly late: ReadonlySet<Phrase>;
  /** How many of them stand before the object mark of a verb phrase; null without a mark. */
  readonly beforeMark: number | null;
  /** The verb carries an object pronoun. */
  readonly hasObjectPronoun: boolean;
  /** A clause (أن …) or quotation follows as complement. */
  readonly hasClause: boolean;
  /** An agent is named: من قبل، على يد. */
  readonly hasAgent: boolean;
  /** The clause is joined by و and says no subject of its own. */
  readonly joined: boolean;
  /** A prepositional phrase reads as the verb's object: أفرج عن. */
  readonly prepositionalObject: boolean;
  /** A prepositional phrase says to whom. */
  readonly recipient: boolean;
  /** The clause is read to its end, so that an object it lacks is not still to come. */
  readonly closed: boolean;
  /** The subject of the clause before, when this one is joined to it by و and agrees. */
  readonly carried: Phrase | null;
}

export function canAct(phrase: Phrase): boolean {
  return phrase.human || phrase.organisation || phrase.named || phrase.pronoun;
}

function transitive(entry: VerbEntry): boolean {
  return entry.takesObject && !entry.features.has('in');
}

/** Whether a verb is never used without its object. */
function strict(entry: VerbEntry): boolean {
  const { features } = entry;
  // What is told is told to somebody.
  if (features.has('say') && !features.has('patient=hum')) return false;
  return transitive(entry) && !['abs', 'modal', 'copula', 'light'].some((feature) => features.has(feature));
}

/** Whether a phrase that is alone with a verb often used in the passive is its sufferer rather than its doer. */
function suffers(entry: VerbEntry, only: Phrase): boolean {
  if (entry.features.has('patient=hum') || !entry.features.has('agent=hum')) return true;
  return !only.organisation;
}

function roles(subject: Phrase | null, objects: readonly Phrase[], passive = false, ambiguous = false): Roles {
  return { subject, objects, passive, ambiguous };
}

const supposed = /^(اعتقد|اشتبه|خشي|ظن|زعم|افترض|توقع|رجح)$/;

/** Verbs of which a person is the doer and a body the object. */
const leading = /^(قاد|رأس|ترأس|تزعم|أدار)$/;

/** Decides subject, objects and voice from agreement, case, valency and meaning; never from word order alone where another sign speaks. */
export function decideRoles(context: RoleContext): Roles {
  const { form, topic, phrases, beforeMark, hasObjectPronoun } = context;
  const { entry, person } = form;
  const forced = form.voice === 'passive';
  if (topic !== null && agreesAfter(person, topic)) return decideAfterTopic(context, topic, forced);
  const third = person === '3ms' || person === '3fs';
  // ومنعوا من الدخول: several who have nothing to do it to.
  const several = person === '3p' && phrases.length === 0 && entry.features.has('passive');
  if (!third) return roles(null, phrases, forced || (several && lacksObject(context)));
  if (beforeMark !== null) {
    const passive = forced || (beforeMark === 0 && form.voice !== 'active' && entry.features.has('passive'));
    if (passive) return roles(phrases[0] ?? null, phrases.slice(1), true);
    const subject = phrases.slice(0, beforeMark).find((phrase) => agreesBefore(person, phrase)) ?? null;
    return roles(
      subject,
      phrases.filter((phrase) => phrase !== subject),
      false,
    );
  }
  // أطيح بالحكومة بعد … ثقة البرلمان: what stands far behind is not what suffers.
  if (forced && context.prepositionalObject && phrases.every((phrase) => context.late.has(phrase)))
    return roles(null, phrases, true);
  if (forced) return roles(phrases[0] ?? null, phrases.slice(1), true);
  if (
    phrases.length === 0 &&
    context.hasClause &&
    form.voice === 'either' &&
    entry.features.has('passive') &&
    topic === null &&
    !hasObjectPronoun &&
    context.carried === null
  )
    return roles(null, [], true);
  // يعتقد أن: what is believed, where nobody is named who believes it.
  if (
    phrases.length === 0 &&
    context.hasClause &&
    supposed.test(entry.perfect) &&
    form.tense === 'imperfect' &&
    !hasObjectPronoun &&
    context.carried === null
  )
    return roles(null, [], true);
  // شيدت المدرسة … وستسلم: what was spoken of is no doer, and the verb lacks what it is done to.
  if (
    phrases.length === 0 &&
    lacksObject(context) &&
    (entry.features.has('passive') || (context.carried !== null && agreesAfter(person, context.carried)))
  )
    return roles(null, [], true, !entry.features.has('passive') && context.carried !== null && canAct(context.carried));
  const candidates = phrases.filter((phrase) => agreesBefore(person, phrase));
  const first = phrases[0];
  if (candidates.length === 0 || first === undefined) {
    return roles(null, phrases, context.hasAgent && first !== undefined);
  }
  // التقى السفير وسلمه رسالة: what somebody is given, or what the one who was named did to him, is no doer.
  if (hasObjectPronoun && handed(context, first)) return roles(null, phrases);
  if (hasObjectPronoun)
    return roles(
      candidates[0] ?? null,
      phrases.filter((phrase) => phrase !== candidates[0]),
    );
  if (phrases.length === 1) return decideSingle(context, first);
  const nominative = candidates.filter((phrase) => phrase.nominative);
  const subject = nominative.length === 1 ? nominative[0] : candidates[0];
  if (subject === undefined) return roles(null, phrases);
  const others = phrases.filter((phrase) => phrase !== subject);
  const other = others[0];
  // جرد الرباع من ميداليته … مادة: what comes late and is no person is not what happens to people.
  const apart = other !== undefined && context.late.has(other) && !other.human && !other.organisation;
  if (
    apart &&
    subject.human &&
    entry.features.has('patient=hum') &&
    entry.features.has('passive') &&
    form.voice !== 'active'
  )
    return roles(subject, others, true, true);
  // VSO by default; a second phrase that alone can act, where only such act, is the subject instead.
  // يقود الوفد نائب الرئيس: a person leads a body.
  const isLed = leading.test(entry.perfect) && subject.organisation && !subject.human && other?.human === true;
  if (isLed && agreesBefore(person, other)) return roles(other, [subject], false, true);
  if (
    other &&
    // منح القانون الوزير صلاحيات: who is given something stands between.
    others.length === 1 &&
    !context.late.has(other) &&
    entry.features.has('agent=hum') &&
    // سيكرم المهرجان المخرج: what is done to people has a person behind it.
    !entry.features.has('patient=hum') &&
    !(canAct(subject) || actsAlone(subject)) &&
    canAct(other) &&
    agreesBefore(person, other)
  )
    return roles(other, [subject], false, true);
  // منح الكاتب الجائزة: where nobody is named to whom it went, he was granted it.
  const granted = entry.perfect === 'منح' && subject === first && subject.human && other && !canAct(other);
  if (granted && !context.recipient && form.voice !== 'active') return roles(subject, others, true, true);
  if (subject !== first && first.accusative === false && agreesBefore(person, first) === false)
    return roles(subject, [first, ...others.filter((phrase) => phrase !== first)]);
  return roles(subject, others, false, other !== undefined && exchangeable(context, subject, other));
}

/** Whether nothing but their order tells two phrases after a verb apart: either could do it to the other. */
function exchangeable({ form, late }: RoleContext, subject: Phrase, other: Phrase): boolean {
  // خلف الوزير في منصبه نائبه: what comes late may be who did it.
  if (late.has(other) && other.human && subject.human && transitive(form.entry) && agreesBefore(form.person, other))
    return true;
  const open = (phrase: Phrase): boolean =>
    !/^(his|her|its|their) /.test(phrase.english) &&
    phrase.definite &&
    !phrase.nominative &&
    (phrase.human || phrase.organisation);
  return (
    form.entry.features.has('agent=hum') &&
    transitive(form.entry) &&
    open(subject) &&
    open(other) &&
    !late.has(other) &&
    agreesBefore(form.person, other)
  );
}

function decideAfterTopic(context: RoleContext, topic: Phrase, forced: boolean): Roles {
  const { form, phrases, hasObjectPronoun } = context;
  const { entry } = form;
  if (forced || (context.hasAgent && phrases.length === 0)) return roles(topic, phrases, true);
  const [first] = phrases;
  // "The president, the minister received him": the pronoun repeats the topic, and the phrase after the verb acts.
  if (hasObjectPronoun && first && agreesBefore(form.person, first) && canAct(first))
    return roles(first, phrases.slice(1));
  // قتل برصاص … بيتا: what comes late and is no person was not killed.
  const late = phrases.every(
    (phrase) => context.late.has(phrase) && !phrase.human && entry.features.has('patient=hum'),
  );
  if (
    late &&
    !context.prepositionalObject &&
    entry.features.has('passive') &&
    suffers(entry, topic) &&
    form.voice !== 'active' &&
    transitive(entry) &&
    !hasObjectPronoun &&
    !context.hasClause &&
    context.beforeMark === null
  ) {
    return roles(topic, phrases, true);
  }
  // What stands alone with a verb that needs an object is its object: الكتاب الذي طبع في بيروت.
  if (phrases.length === 0 && lacksObject(context)) return roles(topic, [], true, canAct(topic));
  return roles(topic, phrases);
}

/** Whether nothing is named that the verb is done to, though it cannot do without. */
function lacksObject(context: RoleContext): boolean {
  const { form } = context;
  return (
    context.closed &&
    strict(form.entry) &&
    form.voice !== 'active' &&
    !context.hasObjectPronoun &&
    !context.hasClause &&
    !context.prepositionalObject &&
    context.beforeMark === null
  );
}

function decideSingle(context: RoleContext, only: Phrase): Roles {
  const { form, carried } = context;
  const { entry, person } = form;
  // فأردى ثلاثة منهم: a form that is active needs its object, and who did it has been named.
  if (strict(entry) && form.voice === 'active' && context.joined && carried !== null && agreesAfter(person, carried))
    return roles(null, [only]);
  if (
    !transitive(entry) ||
    (form.voice === 'active' && !entry.features.has('passive') && !entry.features.has('agent=hum'))
  ) {
    return roles(only, []);
  }
  if (context.prepositionalObject) return roles(only, []);
  if (context.hasAgent) return roles(only, [], true);
  if (
    entry.features.has('say') &&
    canAct(only) &&
    form.voice !== 'passive' &&
    !entry.features.has('patient=hum') &&
    only.organisation
  )
    return roles(only, []);
  // وأبلغ القاضي أن: who is told is named, and who tells was named before.
  const tells = context.joined && carried !== null && canAct(carried) && agreesAfter(person, carried);
  if (context.hasClause && tells && entry.features.has('patient=hum') && entry.features.has('say'))
    return roles(null, [only]);
  if (context.hasClause) return roles(only, []);
  // حيث بلغت 52 درجة: a number that is reached does not do the reaching.
  if (only.counted && !only.human && /^(بلغ|ناهز|تجاوز|فاق|قارب|تعدى)$/.test(entry.perfect)) return roles(null, [only]);
  // "… and included several cities": a transitive verb needs its object, and the subject is the one named before.
  const goesOn = carried !== null && (canAct(carried) || !entry.features.has('passive'));
  if (context.joined && goesOn && agreesAfter(person, carried) && !canAct(only) && !only.nominative)
    return roles(null, [only]);
  // سجل ميسي: who can do it without saying what has done it.
  const does = entry.features.has('abs') && only.human && !only.counted;
  if (entry.features.has('passive') && form.voice !== 'active' && !does && suffers(entry, only))
    return roles(
      only,
      [],
      true,
      only.definite && only.human && !entry.features.has('patient=hum') && entry.features.has('agent=hum'),
    );
  const acts = canAct(only);
  if (entry.features.has('agent=hum') && !acts) {
    // No actor is named: he or she is carried over from the clause before, or the verb is a passive without its vowels.
    if (carried !== null && agreesAfter(person, carried)) return roles(null, [only]);
    if (form.voice !== 'active') return roles(only, [], true, true);
    return roles(null, [only]);
  }
  if (lacksObject(context)) {
    if (context.joined && carried !== null && !acts && agreesAfter(person, carried)) return roles(null, [only]);
    return roles(only, [], true, acts);
  }
  return roles(only, []);
}
