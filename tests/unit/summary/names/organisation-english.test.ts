import { describe, expect, it } from 'vitest';
import { composeOrganisation } from '../../../../shared/summary/names/organisation-english.ts';

describe('composeOrganisation', () => {
  it.each([
    ['شركة غيمة للاتصالات', 'Cloud Telecommunications Company'],
    ['شركة وادي النيل للكهرباء', 'Nile Valley Electricity Company'],
    ['هيئة الموانئ والجمارك', 'Ports and Customs Authority'],
    ['صندوق الإسكان العماني', 'Omani Housing Fund'],
    ['هيئة الرقابة الخاصة', 'Special Oversight Authority'],
    ['هيئة مكافحة الفساد', 'Anti-Corruption Authority'],
    ['وكالة الأنباء التشادية', 'Chadian News Agency'],
  ])('names %s as English orders it', (arabic, english) => {
    expect(composeOrganisation(arabic)).toBe(english);
  });

  it.each([
    ['وزارة التعليم العالي والبحث العلمي', 'Ministry of Higher Education and Scientific Research'],
    ['وزارة المناجم والمياه التشادية', 'Chadian Ministry of Mines and Water'],
    ['وزارة الطوارئ وإدارة الكوارث', 'Ministry of Emergencies and Disaster Management'],
    ['المعهد الوطني للبحث الزراعي', 'National Institute of Agricultural Research'],
    ['الجمعية المغربية لحماية المستهلك', 'Moroccan Association for Consumer Protection'],
    ['الاتحاد الكويتي لكرة السلة', 'Kuwaiti Basketball Federation'],
    ['الجامعة التونسية للفنادق', 'Tunisian Federation for Hotels'],
    ['وزارة التربية والتعليم', 'Ministry of Education'],
    ['غرفة طوارئ المدينة', 'City Emergency Room'],
    ['جمعية مربي الماعز والأغنام', 'Association of Goat and Sheep Breeders'],
    ['المصرية للأسمدة', 'Egyptian Fertilisers Company'],
  ])('says what %s is of or for', (arabic, english) => {
    expect(composeOrganisation(arabic)).toBe(english);
  });

  it.each([
    ['محكمة الاستئناف بصفاقس', 'Sfax Court of Appeal'],
    ['المحكمة الابتدائية في جندوبة', 'Jendouba Court of First Instance'],
    ['مديرية الزراعة في درعا', 'Directorate of Agriculture in Daraa'],
    ['شرطة البصرة', 'Basra Police'],
    ['جامعة أسيوط', 'Assiut University'],
    ['الجامعة الألمانية في القاهرة', 'German University of Cairo'],
    ['مجلس النواب اللبناني', 'Lebanese House of Representatives'],
  ])('says where %s is', (arabic, english) => {
    expect(composeOrganisation(arabic)).toBe(english);
  });

  it.each([
    ['مستشفى الشطناوي', 'Al-Shatnawi Hospital'],
    ['جامعة الأمير عبد الإله', 'Prince Abdul Ilah University'],
  ])('spells the name that %s bears', (arabic, english) => {
    expect(composeOrganisation(arabic)).toBe(english);
  });

  it.each(['نقابة قطافي الشربوط', 'مجلس عبد', 'رصيف الميناء'])('has no English for %s', (arabic) => {
    expect(composeOrganisation(arabic)).toBeNull();
  });
});
