import { foldLetters } from '../../arabic/letters.ts';

// First names that the summary knows besides the gazetteer's, which the translation's lexicon shares: men's, then women's. None
// is an everyday word.
const men =
  'لخضر=Lakhdar لمين=Lamine لعربي=Larbi بلعيد=Belaid رابح=Rabah وجيه=Wajih اعل=Ely لخضر=Lakhdar لزهر=Lazhar لمين=Lamine قويدر=Kouider جلول=Djelloul امبارك=Embarek باباه=Babah آزاد=Azad أحمدو=Ahmedou أدهم=Adham أسيد=Usaid أكثم=Aktham أوس=Aws إيهاب=Ihab بابكر=Babiker بختيار=Bakhtiar بدران=Badran بطرس=Boutros بكري=Bakri بلقاسم=Belkacem بهاء=Bahaa بوبكر=Boubaker بوعلام=Boualem بولس=Boulos بومدين=Boumediene ثامر=Thamer جرجس=Girgis حذيفة=Hudhaifa حسان=Hassan حمدان=Hamdan حنا=Hanna خبيب=Khubaib خلدون=Khaldoun دريد=Duraid دعيج=Duaij دلشاد=Dilshad دياب=Diab رؤوف=Raouf رائف=Raef راجيش=Rajesh راغب=Ragheb رجائي=Ragai رجب=Ragab رزكار=Rizgar ريمون=Raymond سركيس=Sarkis سهيل=Suhail سيداتي=Sidati سيروان=Sirwan شائف=Shaef شربل=Charbel شعيب=Shuaib شكيب=Chakib شنودة=Shenouda شيركو=Sherko صخر=Sakhr ضاري=Dhari ضرغام=Dirgham طحنون=Tahnoun طوني=Tony عاكف=Akef عايض=Ayedh عبدو=Abdou عبود=Abboud عجيل=Ajeel عزام=Azzam عقيل=Aqil عياد=Ayad غبريال=Gabriel فواز=Fawaz قتيبة=Qutaiba كاوا=Kawa كرار=Karrar كنان=Kinan لوقا=Luka مارون=Maroun محمدن=Mohameden مرقس=Marcos مشاري=Mishari معاوية=Muawiya معن=Maan مكتوم=Maktoum منذر=Munther مهران=Mahran مولاي=Moulay نديم=Nadim نهيان=Nahyan نوزاد=Nawzad هزاع=Hazza هواري=Houari هيوا=Hiwa وضاح=Waddah وليم=William يزن=Yazan';
const women =
  'مهى=Maha لمى=Lama يسرى=Yosra ثريا=Thuraya آلاء=Alaa أروى=Arwa إيناس=Inas البندري=Al-Bandari العنود=Al-Anoud بتول=Batoul بهية=Bahia تسنيم=Tasneem تماضر=Tumadir جوزفين=Josephine جيهان=Jihan حفصة=Hafsa خنساء=Khansa خولة=Khawla ديما=Dima رشا=Rasha رغدة=Raghda رندة=Randa رنيم=Raneem رولا=Rola رويدا=Rowaida ريما=Rima زبيدة=Zubaida سعدية=Saadia سهير=Suhair سهيلة=Souhaila شذى=Shatha شما=Shamma شيماء=Shaimaa عاتكة=Atika عفراء=Afra عقيلة=Aqila علياء=Alia عوشة=Ousha غيداء=Ghaida فاتن=Faten فتيحة=Fatiha فدوى=Fadwa فوزية=Fawzia كاميليا=Camelia لمى=Lama ماجدة=Magda مديحة=Madiha منجية=Mongia ميثاء=Maitha ميساء=Maysaa ميسون=Maysoun ناريمان=Nariman نرمين=Nermine نسيمة=Nassima نهلة=Nahla نيفين=Nevine هالا=Hala هنادي=Hanadi هندة=Henda هيفاء=Haifa وداد=Widad';

/** First names of women, folded, with their English. */
export const womensFirstNames: ReadonlyMap<string, string> = pairs(women);

/** First names of men and women, folded, with their English. */
export const firstNames: ReadonlyMap<string, string> = new Map([...pairs(men), ...womensFirstNames]);

function pairs(list: string): Map<string, string> {
  return new Map(
    list.split(' ').map((pair): [string, string] => {
      const [arabic = '', english = ''] = pair.split('=');
      return [foldLetters(arabic), english];
    }),
  );
}
