import { agreesAfter } from './agreement.ts';
import { meansPerson } from './antecedent.ts';
import {
  arranged,
  asDeed,
  askedOf,
  belongsToSubject,
  closedAt,
  deniedSubject,
  hasDirect,
  knownActor,
  maySuffer,
  owners,
  pronounFits,
  reflexive,
  rememberActor,
  theirs,
} from './clause-items.ts';
import type { Clause, ClauseContext } from './clause-types.ts';
import { doubtful } from './doubts.ts';
import { pronounForms } from './english/pronouns.ts';
import { expectedClause } from './expected-clause.ts';
import { gather } from './gather.ts';
import { havingClause } from './having-clause.ts';
import { impliedSubject } from './implied-subject.ts';
import { lightClause } from './light-clause.ts';
import type { ParseState } from './parse-state.ts';
import { isPlural } from './phrase.ts';
import type { Person } from './reading.ts';
import { headRole, ownedObject } from './relative-head.ts';
import { heldResponsible } from './responsibility.ts';
import { sentencedTo } from './sentencing.ts';
import { sufferedBy } from './sufferer.ts';
import { englishPerson, existence, groupWords } from './tense.ts';
import type { Unit } from './unit.ts';
import { urgedTo } from './urging.ts';
import { decideRoles } from './verb-roles.ts';

function topicAgrees(context: ClauseContext, person: Person): boolean {
  return context.topic !== null && agreesAfter(person, context.topic);
}

/** Reads the clause whose verb stands at a unit: its verb group, its subject brought before it, its objects and adverbials after it. */
export function parseClause(state: ParseState, at: number, context: ClauseContext): Clause {
  const unit = state.units[at] as Unit;
  const form = unit.reading.verb;
  if (form === null) throw new RangeError('Expected a verb.');
  const light = lightClause(state, at, context);
  if (light) return light;
  const expected = expectedClause(state, at, form, context, parseClause);
  if (expected) return expected;
  const having = context.topic === null && context.relative === null ? havingClause(state, at, form, context) : null;
  if (having) return having;
  const objectPronoun = unit.reading.pronoun;
  const expectsSubject = context.topic === null && (form.person === '3ms' || form.person === '3fs');
  let gathered = gather(state, at + 1, form.entry, expectsSubject, objectPronoun !== null, context.negation !== null);
  let items = gathered.items;
  const early = items.find((item) => item.kind === 'phrase')?.phrase ?? null;
  let mainForm = form;
  let mainObject = objectPronoun;
  const auxiliary = gathered.main ? form.entry.perfect : null;
  let mainNegation = context.negation;
  if (gathered.main) {
    mainForm = gathered.main.unit.reading.verb ?? form;
    // ما كان ليقبل: would not accept.
    if (gathered.main.unit.reading.preposition === 'ل') mainForm = { ...mainForm, future: true };
    mainObject = gathered.main.unit.reading.pronoun;
    mainNegation = gathered.main.negation ?? context.negation;
    const hasSubject = items.some((item) => item.kind === 'phrase') || context.topic !== null;
    const rest = gather(state, gathered.next, mainForm.entry, !hasSubject, mainObject !== null, mainNegation !== null);
    items = [...items, ...rest.items];
    gathered = {
      ...rest,
      items,
      hasAgent: rest.hasAgent || gathered.hasAgent,
      exclusive: rest.exclusive || gathered.exclusive,
    };
  }
  const { entry } = mainForm;
  const phrases = items.flatMap((item) => (item.kind === 'phrase' && item.phrase ? [item.phrase] : []));
  const head = context.relative?.head ?? null;
  // The head of a relative clause is its subject, unless a pronoun within stands for it or the verb can have but one of the two.
  const role = headRole(head, mainForm, mainObject, items, phrases, gathered.hasClause);
  const auxiliarySubject = auxiliary !== null && !role.acts && !topicAgrees(context, form.person) ? early : null;
  if (role.doubtful) state.notes.add('ambiguous-agent');
  const { resumptive } = role;
  const decided = decideRoles({
    form: mainForm,
    topic:
      (auxiliarySubject && agreesAfter(mainForm.person, auxiliarySubject) ? auxiliarySubject : null) ??
      context.topic ??
      (role.acts && head ? { ...head, accusative: false } : null),
    joined: context.joined,
    prepositionalObject: items.some((item) => item.vanishing !== null),
    phrases: auxiliarySubject && agreesAfter(mainForm.person, auxiliarySubject) ? phrases.slice(1) : phrases,
    late: new Set(items.flatMap((item) => (item.late && item.phrase ? [item.phrase] : []))),
    beforeMark: gathered.beforeMark,
    hasObjectPronoun:
      mainObject !== null ||
      reflexive(entry, items) ||
      (head !== null && !role.agrees && !resumptive && !role.owns && entry.takesObject),
    hasClause: gathered.hasClause,
    hasAgent: gathered.hasAgent,
    recipient: items.some((item) => /^(ل|إلى)$/.test(item.arabic)),
    closed: closedAt(state.units, gathered.next) && !items.some((item) => item.bare && item.kind === 'adverb'),
    carried: context.carried,
  });
  if (decided.ambiguous) state.notes.add('ambiguous-agent');
  let { subject, passive } = decided;
  let verb = entry.english[0] ?? '';
  if (
    role.acts &&
    subject !== null &&
    !phrases.includes(subject) &&
    context.topic === null &&
    subject !== auxiliarySubject
  )
    subject = null;
  const suffered =
    subject === null &&
    items.every((item) => item.kind !== 'phrase' || (item.late && passive)) &&
    mainObject === null &&
    !topicAgrees(context, mainForm.person)
      ? sufferedBy(mainForm, items, context)
      : null;
  if (suffered) {
    passive = true;
    ({ items, subject, verb } = suffered);
  }
  const alone = phrases.length === 1 && phrases[0] === subject && mainObject === null;
  if (
    !passive &&
    alone &&
    resumptive &&
    !gathered.hasClause &&
    !gathered.hasAgent &&
    maySuffer(entry, subject, resumptive)
  ) {
    passive = true;
    state.notes.add('ambiguous-agent');
  }
  const topicIsSubject = subject !== null && subject === context.topic;
  // A pronoun that only repeats the topic or the head of a relative clause is left out.
  const repeats =
    mainObject !== null &&
    head !== null &&
    !role.acts &&
    (subject !== null || (pronounFits(mainObject, head) && !passive));
  const headIsSubject =
    context.relative !== null &&
    subject === null &&
    !repeats &&
    !role.taken &&
    (head === null || role.agrees || passive);
  const person: Person = subject ? subject.person : mainForm.person;

  const topicRepeated = context.topic !== null && subject !== null && subject !== context.topic && mainObject !== null;

  let plural = subject
    ? isPlural(subject)
    : mainForm.person === '3p' ||
      mainForm.person === '3fp' ||
      mainForm.person === '3d' ||
      mainForm.person === '1p' ||
      mainForm.person === '2p' ||
      (headIsSubject && context.relative?.head != null && isPlural(context.relative.head));

  const before: string[] = [];
  const after: string[] = [];
  const objects: string[] = [];
  if (mainObject !== null && context.fronted && subject) objects.push(context.fronted.english);
  else if (mainObject !== null && !repeats && !(topicRepeated && context.topic)) {
    const human = entry.features.has('patient=hum') || meansPerson(state, at, mainObject);
    objects.push(pronounForms(mainObject, human).object);
  } else if (topicRepeated && context.topic) {
    objects.push(pronounForms(mainObject ?? '3ms', context.topic.human).object);
  }
  const oblique = (subject !== null || role.taken) && resumptive && !headIsSubject ? resumptive : undefined;
  const asked = entry.perfect === 'طلب' ? askedOf(items) : null;
  if (asked) {
    items = asked;
    verb = 'ask';
  }
  const object = mainObject !== null;
  const active = passive
    ? null
    : (urgedTo(entry, items, subject, object) ?? heldResponsible(entry, items, subject, object));
  const reworded = active ?? sentencedTo(entry, items, subject);
  if (reworded) ({ items, verb } = reworded);
  // Without a place to reach one arrives.
  const arrives = verb === 'reach' && !object && !passive && context.relative === null && !hasDirect(items, subject);
  if (arrives) verb = 'arrive';
  let subjectText = '';
  let seenSubject = false;
  let lead = 0;
  items.forEach((item, index) => {
    if (item === oblique) return;
    if (
      context.fronted &&
      subject &&
      item.pronoun !== null &&
      mainObject === null &&
      pronounFits(item.pronoun, context.fronted)
    ) {
      after.unshift(
        item.vanishing ? context.fronted.english : item.english.replace(/(him|her|it|them)$/, context.fronted.english),
      );
      return;
    }
    if (item.phrase !== null && item.phrase === subject) {
      subjectText = item.english;
      seenSubject = true;
      return;
    }
    if (item.kind === 'phrase' && item.phrase) {
      const behind = items[index - 1];
      const inPlace = behind?.kind === 'prepositional' && entry.frame.has(behind.arabic);
      if (item.late && (!entry.takesObject || objects.length > 0 || passive || (inPlace && behind?.arabic !== 'في')))
        after.push(item.english);
      else {
        if (objects.length === 0) lead = after.length;
        objects.push((passive ? null : asDeed(verb, item.phrase)) ?? item.english);
      }
      return;
    }
    const behind = subject !== null && seenSubject && items[index - 1]?.phrase === subject ? subject : null;
    if (behind && belongsToSubject(entry, behind, item, items[index + 1], gathered.hasClause, passive)) {
      subjectText += ` ${item.arabic === 'ل' && !(gathered.hasClause && behind.human) ? item.english.replace(/^to /, 'of ') : item.english}`;
      return;
    }
    if (item.asked) objects.unshift(item.english);
    else after.push(item.english);
  });
  const unfinished = /^(infinitive|bare|gerund)$/.test(context.mode?.time ?? '');
  if (subject === null && context.topic === null && !headIsSubject && !unfinished) {
    const implied = impliedSubject(state, mainForm, context, { hasClause: gathered.hasClause, passive, verb, repeats });
    subjectText = implied.english ?? subjectText;
    plural = implied.plural ?? plural;
  }
  if (topicIsSubject) subjectText = '';
  const denial = mainNegation === null ? null : deniedSubject(subjectText);
  subjectText = denial ?? subjectText;
  if (subjectText !== '') before.push(subjectText);
  if (subject === null && context.topic === null && context.carried && subjectText === '') subject = context.carried;
  // لم يعد إلى بيته: where somebody could have come back to, it is no "no longer".
  if (form === mainForm && entry.perfect === 'عاد' && mainNegation === 'لم' && after.some((part) => /^to /.test(part)))
    verb = 'come back';
  const read = {
    ...{ form: mainForm, items, subject, passive, context },
    hasObject: mainObject !== null || gathered.hasClause || (context.relative !== null && !headIsSubject),
    implied: subject === null && context.carried === null && subjectText !== '',
    quoting: state.units.some((one) => one.kind === 'quote'),
  };
  if (doubtful(read)) state.notes.add('ambiguous-agent');
  let words = groupWords(
    context,
    form,
    mainForm,
    auxiliary,
    mainNegation,
    passive,
    plural,
    englishPerson(person),
    verb,
    denial !== null || gathered.exclusive,
    context.adverb,
  );
  if (owners(subject, mainForm.person)) objects.splice(0, objects.length, ...objects.map(theirs));
  // لا يوجد دليل: there is no evidence.
  if (verb === 'exist' && subject !== null && subjectText !== '' && !subject.definite && mainForm === form) {
    const there = existence(
      subjectText,
      mainForm.tense === 'perfect' || mainNegation === 'لم',
      plural,
      mainNegation !== null,
    );
    before.splice(0, before.length, there);
    words = '';
  }
  const english = [...before, words, ...arranged(objects, after, lead)].filter((part) => part !== '').join(' ');
  if (subject !== null && !passive) subject = knownActor(mainForm, subject);
  if (subject !== null) rememberActor(state, subject);
  return {
    english,
    subject: subject ?? context.relative?.head ?? null,
    governor: entry,
    past: mainForm.tense === 'perfect' || form.tense === 'perfect',
    next: gathered.next,
    gap: headIsSubject ? 'subject' : repeats ? 'object' : oblique ? 'oblique' : 'none',
    passive,
    owned:
      head !== null && !role.acts && subject !== null
        ? (objects.find((text) => text === ownedObject(head, phrases, subject)) ?? null)
        : null,
    stranded: oblique ? oblique.english.replace(/(^| )(him|her|it|them)$/, '') : '',
  };
}
