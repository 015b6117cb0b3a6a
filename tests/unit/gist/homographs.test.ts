import { describe, expect, it } from 'vitest';
import { gistTranslate } from '../../../shared/gist/gist-translate.ts';

function english(line: string): string {
  return gistTranslate([line]).lines[0] ?? '';
}

describe('inflectedPhrase', () => {
  it.each([
    ['أطلقت الدولة قمرا صناعيا.', 'The state launched a satellite.'],
    ['تصنع الشركة أقمارا صناعية.', /makes? satellites|manufactures satellites/],
    ['شاهد الحارس طائرتين مسيرتين.', /two drones/],
    ['اجتمع رؤساء الوزراء في روما.', /^The prime ministers met/],
  ])('knows a listed phrase in its other forms: %s', (arabic, expected) => {
    if (typeof expected === 'string') expect(english(arabic)).toBe(expected);
    else expect(english(arabic)).toMatch(expected);
  });
});

describe('preferAwaited', () => {
  it.each([
    ['دخل الجنود وسلمت المعارضة المدينة إلى الجيش.', /the opposition handed over the city/],
    ['وظفت البلدية مهندسا في المشروع.', /employed an engineer/],
    ['افتتح الملك معرضا للكتاب.', /The king opened an exhibition/],
  ])('takes what a verb waits for as a noun: %s', (arabic, expected) => {
    expect(english(arabic)).toMatch(expected);
  });

  it('leaves a participle to the noun that it describes', () => {
    expect(english('أكد عدم دقة الأرقام المتداولة.')).toMatch(/circulated numbers/);
  });
});

describe('preferStruckSides', () => {
  it('takes a direction behind a storm as what it hit', () => {
    expect(english('ضرب إعصار جنوب المدينة.')).toMatch(/^A (hurricane|cyclone) (struck|hit) the south of the city/);
    expect(english('دمر منزل جنوب المدينة.')).toMatch(/^A (house|home) was destroyed south of the city/);
  });
});

describe('preferDoneTo', () => {
  it('takes a participle as passive of what does no such thing', () => {
    expect(english('وصل الوفد إلى القرية المحاصرة.')).toMatch(/besieged village/);
    expect(english('شن الجيش هجوما مباغتا.')).not.toMatch(/surprised/);
  });
});

describe('preferCarrying', () => {
  it('takes a verbal noun before an object as the verb of what stands before it', () => {
    expect(english('غرقت سفينة تحمل أرزا.')).toBe('A ship which carries rice sank.');
  });
});

describe('preferObjects', () => {
  it('takes the verb with an object behind an indefinite noun', () => {
    expect(english('اصطدم القطار بحافلة تقل ثلاثين راكبا.')).toMatch(/a bus which carries 30 passengers/);
    expect(english('جرف التيار قاربا كان يقل عائلة.')).toMatch(/a boat which was carrying a family/);
  });
});

describe('belongsToSubject', () => {
  it('leaves a place right behind the doer with the doer', () => {
    expect(english('طالبت نقابة المعلمين في تونس وزارة التعليم بفتح المدارس.')).toMatch(
      /^The Teachers' Syndicate in Tunisia called on the (education ministry|ministry of education)/,
    );
    expect(english('صمم طلاب في الكلية سيارة كهربائية.')).toMatch(/^Students in the (college|faculty) designed/);
  });

  it('leaves what one person does where it was done', () => {
    expect(english('استقبل الملك في القصر الوفد.')).toMatch(/received the delegation in the palace/);
  });
});

describe('preferQualities', () => {
  it('takes the second of two persons as what the first is like', () => {
    expect(english('عرض كاتب معارض روايته.')).toMatch(/^An opposition (writer|author) .* his novel/);
  });
});

describe('preferMembers', () => {
  it('takes what a body is made of as people', () => {
    expect(english('أصدرت رابطة الكتاب بيانا.')).toMatch(/writers/);
    expect(english('اشترى الطالب الكتاب.')).toMatch(/bought the book/);
  });
});

describe('preferActors', () => {
  it('takes the doer of what people do as a person', () => {
    expect(english('قال عالم في الجامعة إن الأرض تسخن.')).toMatch(/^A scientist/);
    expect(english('أعلن مصدر طبي وفاة المصاب.')).toMatch(/^A medical source/);
  });
});

describe('chooseSenses', () => {
  it.each([
    ['انتشر الجنود في محيط السجن.', /surroundings of the prison/],
    ['عبرت السفينة المحيط الهادئ.', /Pacific|ocean/i],
    ['نجحت عملية زراعة كلية لمريض.', /kidney/],
    ['درس الشاب في كلية الطب.', /college|faculty/i],
    ['سجل الدين العام رقما جديدا.', /public debt/],
    ['حملت الشاحنة صناديق البرتقال.', /boxes/],
  ])('reads a word by its company: %s', (arabic, expected) => {
    expect(english(arabic)).toMatch(expected);
  });
});

describe('readNumber', () => {
  it('leaves thousands that are definite to themselves', () => {
    expect(english('شيع الآلاف الفنان في القاهرة.')).toMatch(/^Thousands (buried|mourned|paid)/);
  });
});

describe('analyseNominal', () => {
  it('knows a dual whose hamza took a seat', () => {
    expect(english('يتألف الكتاب من جزأين.')).toMatch(/two parts/);
  });
});

describe('preferFractions', () => {
  it('takes a number before a whole as the part of it', () => {
    expect(english('فقدت العملة خمس قيمتها.')).toMatch(/fifth of its value/);
    expect(english('زار الوفد خمس مدن.')).toMatch(/five cities/);
  });
});

describe('preferActing', () => {
  it('takes an adjective before its object as the participle', () => {
    expect(english('وصلت الوفود المؤيدة للاتفاق.')).toMatch(/delegations supporting the agreement/);
    expect(english('وصلت الوفود المؤيدة.')).not.toMatch(/supporting the/);
  });
});

describe('isOnePerson', () => {
  it('parts one person from a number behind', () => {
    expect(english('ولدت امرأة أربعة توائم.')).toBe('A woman gave birth to four twins.');
  });
});

describe('parseCore', () => {
  it('gives no genitive to what ends in ون or in an adjective', () => {
    expect(english('عزل باحثون فيروسا.')).toMatch(/^Researchers isolated a virus/);
    expect(english('صور قمر صناعي الجزيرة.')).not.toMatch(/satellite of/);
  });
});

describe('preferFrames', () => {
  it('lets only people die and be divorced', () => {
    expect(english('قضت محكمة في طرابلس بالسجن على ثلاثة مهربين.')).not.toMatch(/died/);
    expect(english('يطلق المعهد حملة جديدة.')).toMatch(/launches a new campaign/);
  });
});

describe('agrees', () => {
  it('describes families as feminine', () => {
    expect(english('ساعدت الجمعية الأسر الفقيرة.')).toMatch(/helped the poor families/);
  });
});

describe('appoints', () => {
  it('takes no woman as the title of a man', () => {
    expect(english('اختار المخرج ممثلة مصرية للفيلم.')).toMatch(/chose an Egyptian actress/);
  });
});

describe('companyMet', () => {
  it('takes the verb whose company follows', () => {
    expect(english('يقيم النادي مهرجان الخيول.')).toMatch(/holds/);
  });
});

describe('preferIntransitive', () => {
  it('sees that men are not said of with a feminine verb', () => {
    expect(english('تمكن الصيادون من الهرب.')).toMatch(/fishermen were able to (escape|flee)/);
    expect(english('تمكن العلماء من قراءة النقش.')).toMatch(/scientists were able to read/);
  });
});

describe('preferSentenceVerbs', () => {
  it('takes a feminine verb at the head for what it is', () => {
    expect(english('فتحت المتاحف أبوابها.')).toMatch(/^The museums opened their doors/);
  });
});

describe('chooseReadings', () => {
  it('takes a country as the feminine that it is', () => {
    expect(english('أرسلت قطر سفينة إلى الميناء.')).toMatch(/^Qatar sent a ship/);
    expect(english('أرسل لبنان وفدا.')).toMatch(/^Lebanon sent a delegation/);
  });

  it('reads another phrase behind ون', () => {
    expect(english('زرع جراحون قلب طفل.')).toMatch(/^Surgeons (planted|transplanted|implanted)/);
  });

  it('does not make shares contribute', () => {
    expect(english('باعت الشركة أسهما في المصنع.')).toMatch(/sold shares/);
  });
});

describe('preferOwned', () => {
  it('takes a word with a pronoun as what the verb waits for', () => {
    expect(english('مدد الحارس عقده مع النادي.')).toMatch(/extended his contract/);
  });
});

describe('preferCarrying before a preposition', () => {
  it('takes a verbal noun as a verb that asks for what follows', () => {
    expect(english('رمم الخبراء قلعة تعود إلى القرن العاشر.')).toMatch(
      /which (dates back|goes back|returns) to the tenth century/,
    );
  });
});
