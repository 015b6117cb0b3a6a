/**
 * Every country and territory of ISO 3166 with its Arabic and English name, as Unicode’s locale data gives them: `code=Arabic=English`.
 * `Intl` has the same data, and a test holds the list to it; but to open it takes a function’s first call 13 ms.
 */
export const countryNames = `
AD=أندورا=Andorra|AE=الإمارات العربية المتحدة=United Arab Emirates|AF=أفغانستان=Afghanistan
AG=أنتيغوا وبربودا=Antigua & Barbuda|AI=أنغويلا=Anguilla|AL=ألبانيا=Albania|AM=أرمينيا=Armenia|AO=أنغولا=Angola
AQ=أنتاركتيكا=Antarctica|AR=الأرجنتين=Argentina|AS=ساموا الأمريكية=American Samoa|AT=النمسا=Austria
AU=أستراليا=Australia|AW=أروبا=Aruba|AX=جزر آلاند=Åland Islands|AZ=أذربيجان=Azerbaijan
BA=البوسنة والهرسك=Bosnia & Herzegovina|BB=بربادوس=Barbados|BD=بنغلاديش=Bangladesh|BE=بلجيكا=Belgium
BF=بوركينا فاسو=Burkina Faso|BG=بلغاريا=Bulgaria|BH=البحرين=Bahrain|BI=بوروندي=Burundi|BJ=بنين=Benin
BL=سان بارتليمي=St. Barthélemy|BM=برمودا=Bermuda|BN=بروناي=Brunei|BO=بوليفيا=Bolivia
BQ=هولندا الكاريبية=Caribbean Netherlands|BR=البرازيل=Brazil|BS=جزر البهاما=Bahamas|BT=بوتان=Bhutan
BV=جزيرة بوفيه=Bouvet Island|BW=بوتسوانا=Botswana|BY=بيلاروس=Belarus|BZ=بليز=Belize|CA=كندا=Canada
CC=جزر كوكوس (كيلينغ)=Cocos (Keeling) Islands|CD=الكونغو - كينشاسا=Congo - Kinshasa
CF=جمهورية أفريقيا الوسطى=Central African Republic|CG=الكونغو - برازافيل=Congo - Brazzaville|CH=سويسرا=Switzerland
CI=ساحل العاج=Côte d’Ivoire|CK=جزر كوك=Cook Islands|CL=تشيلي=Chile|CM=الكاميرون=Cameroon|CN=الصين=China
CO=كولومبيا=Colombia|CR=كوستاريكا=Costa Rica|CU=كوبا=Cuba|CV=الرأس الأخضر=Cape Verde|CW=كوراساو=Curaçao
CX=جزيرة كريسماس=Christmas Island|CY=قبرص=Cyprus|CZ=التشيك=Czechia|DE=ألمانيا=Germany|DJ=جيبوتي=Djibouti
DK=الدانمرك=Denmark|DM=دومينيكا=Dominica|DO=جمهورية الدومينيكان=Dominican Republic|DZ=الجزائر=Algeria
EC=الإكوادور=Ecuador|EE=إستونيا=Estonia|EG=مصر=Egypt|EH=الصحراء الغربية=Western Sahara|ER=إريتريا=Eritrea
ES=إسبانيا=Spain|ET=إثيوبيا=Ethiopia|FI=فنلندا=Finland|FJ=فيجي=Fiji|FK=جزر فوكلاند=Falkland Islands
FM=ميكرونيزيا=Micronesia|FO=جزر فارو=Faroe Islands|FR=فرنسا=France|GA=الغابون=Gabon|GB=المملكة المتحدة=United Kingdom
GD=غرينادا=Grenada|GE=جورجيا=Georgia|GF=غويانا الفرنسية=French Guiana|GG=غيرنزي=Guernsey|GH=غانا=Ghana
GI=جبل طارق=Gibraltar|GL=غرينلاند=Greenland|GM=غامبيا=Gambia|GN=غينيا=Guinea|GP=غوادلوب=Guadeloupe
GQ=غينيا الاستوائية=Equatorial Guinea|GR=اليونان=Greece
GS=جورجيا الجنوبية وجزر ساندويتش الجنوبية=South Georgia & South Sandwich Islands|GT=غواتيمالا=Guatemala|GU=غوام=Guam
GW=غينيا بيساو=Guinea-Bissau|GY=غيانا=Guyana|HK=هونغ كونغ الصينية (منطقة إدارية خاصة)=Hong Kong
HM=جزيرة هيرد وجزر ماكدونالد=Heard & McDonald Islands|HN=هندوراس=Honduras|HR=كرواتيا=Croatia|HT=هايتي=Haiti
HU=هنغاريا=Hungary|ID=إندونيسيا=Indonesia|IE=أيرلندا=Ireland|IL=إسرائيل=Israel|IM=جزيرة مان=Isle of Man|IN=الهند=India
IO=الإقليم البريطاني في المحيط الهندي=British Indian Ocean Territory|IQ=العراق=Iraq|IR=إيران=Iran|IS=آيسلندا=Iceland
IT=إيطاليا=Italy|JE=جيرسي=Jersey|JM=جامايكا=Jamaica|JO=الأردن=Jordan|JP=اليابان=Japan|KE=كينيا=Kenya
KG=قيرغيزستان=Kyrgyzstan|KH=كمبوديا=Cambodia|KI=كيريباتي=Kiribati|KM=جزر القمر=Comoros
KN=سانت كيتس ونيفيس=St. Kitts & Nevis|KP=كوريا الشمالية=North Korea|KR=كوريا الجنوبية=South Korea|KW=الكويت=Kuwait
KY=جزر كايمان=Cayman Islands|KZ=كازاخستان=Kazakhstan|LA=لاوس=Laos|LB=لبنان=Lebanon|LC=سانت لوسيا=St. Lucia
LI=ليختنشتاين=Liechtenstein|LK=سريلانكا=Sri Lanka|LR=ليبيريا=Liberia|LS=ليسوتو=Lesotho|LT=ليتوانيا=Lithuania
LU=لوكسمبورغ=Luxembourg|LV=لاتفيا=Latvia|LY=ليبيا=Libya|MA=المغرب=Morocco|MC=موناكو=Monaco|MD=مولدوفا=Moldova
ME=الجبل الأسود=Montenegro|MF=سان مارتن=St. Martin|MG=مدغشقر=Madagascar|MH=جزر مارشال=Marshall Islands
MK=مقدونيا الشمالية=North Macedonia|ML=مالي=Mali|MM=ميانمار (بورما)=Myanmar (Burma)|MN=منغوليا=Mongolia
MO=منطقة ماكاو الإدارية الخاصة=Macao|MP=جزر ماريانا الشمالية=Northern Mariana Islands|MQ=جزر المارتينيك=Martinique
MR=موريتانيا=Mauritania|MS=مونتسرات=Montserrat|MT=مالطا=Malta|MU=موريشيوس=Mauritius|MV=جزر المالديف=Maldives
MW=ملاوي=Malawi|MX=المكسيك=Mexico|MY=ماليزيا=Malaysia|MZ=موزمبيق=Mozambique|NA=ناميبيا=Namibia
NC=كاليدونيا الجديدة=New Caledonia|NE=النيجر=Niger|NF=جزيرة نورفولك=Norfolk Island|NG=نيجيريا=Nigeria
NI=نيكاراغوا=Nicaragua|NL=هولندا=Netherlands|NO=النرويج=Norway|NP=نيبال=Nepal|NR=ناورو=Nauru|NU=نيوي=Niue
NZ=نيوزيلندا=New Zealand|OM=عُمان=Oman|PA=بنما=Panama|PE=بيرو=Peru|PF=بولينيزيا الفرنسية=French Polynesia
PG=بابوا غينيا الجديدة=Papua New Guinea|PH=الفلبين=Philippines|PK=باكستان=Pakistan|PL=بولندا=Poland
PM=سان بيير ومكويلون=St. Pierre & Miquelon|PN=جزر بيتكيرن=Pitcairn Islands|PR=بورتوريكو=Puerto Rico
PS=الأراضي الفلسطينية=Palestinian Territories|PT=البرتغال=Portugal|PW=بالاو=Palau|PY=باراغواي=Paraguay|QA=قطر=Qatar
RE=روينيون=Réunion|RO=رومانيا=Romania|RS=صربيا=Serbia|RU=روسيا=Russia|RW=رواندا=Rwanda
SA=المملكة العربية السعودية=Saudi Arabia|SB=جزر سليمان=Solomon Islands|SC=سيشل=Seychelles|SD=السودان=Sudan
SE=السويد=Sweden|SG=سنغافورة=Singapore|SH=سانت هيلينا=St. Helena|SI=سلوفينيا=Slovenia
SJ=سفالبارد وجان ماين=Svalbard & Jan Mayen|SK=سلوفاكيا=Slovakia|SL=سيراليون=Sierra Leone|SM=سان مارينو=San Marino
SN=السنغال=Senegal|SO=الصومال=Somalia|SR=سورينام=Suriname|SS=جنوب السودان=South Sudan
ST=ساو تومي وبرينسيبي=São Tomé & Príncipe|SV=السلفادور=El Salvador|SX=سانت مارتن=Sint Maarten|SY=سوريا=Syria
SZ=إسواتيني=Eswatini|TC=جزر توركس وكايكوس=Turks & Caicos Islands|TD=تشاد=Chad
TF=الأقاليم الجنوبية الفرنسية=French Southern Territories|TG=توغو=Togo|TH=تايلاند=Thailand|TJ=طاجيكستان=Tajikistan
TK=توكيلاو=Tokelau|TL=تيمور - ليشتي=Timor-Leste|TM=تركمانستان=Turkmenistan|TN=تونس=Tunisia|TO=تونغا=Tonga
TR=تركيا=Türkiye|TT=ترينيداد وتوباغو=Trinidad & Tobago|TV=توفالو=Tuvalu|TW=تايوان=Taiwan|TZ=تنزانيا=Tanzania
UA=أوكرانيا=Ukraine|UG=أوغندا=Uganda|UM=جزر الولايات المتحدة النائية=U.S. Outlying Islands
US=الولايات المتحدة=United States|UY=أورغواي=Uruguay|UZ=أوزبكستان=Uzbekistan|VA=الفاتيكان=Vatican City
VC=سانت فنسنت وجزر غرينادين=St. Vincent & Grenadines|VE=فنزويلا=Venezuela
VG=جزر فيرجن البريطانية=British Virgin Islands|VI=جزر فيرجن الأمريكية=U.S. Virgin Islands|VN=فيتنام=Vietnam
VU=فانواتو=Vanuatu|WF=جزر والس وفوتونا=Wallis & Futuna|WS=ساموا=Samoa|XK=كوسوفو=Kosovo|YE=اليمن=Yemen|YT=مايوت=Mayotte
ZA=جنوب أفريقيا=South Africa|ZM=زامبيا=Zambia|ZW=زيمبابوي=Zimbabwe
`;
