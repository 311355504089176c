/** How people greet and close, in the languages that Cordial knows; read whatever the language of the note. Folded, phrases as word lists. */

/** Words and phrases that open a note. */
export const GREETINGS: readonly string[] =
  `hi|hello|hey|heya|hiya|hej|dear|greetings|howdy|yo|good morning|good afternoon|good evening|good day|hi there|hello there|hey there|salutations|g'day|
morning|afternoon|evening|welcome|happy new year|season's greetings|namaste|salaam|shalom|assalamu alaikum|aloha|
hallo|guten tag|guten morgen|guten abend|liebe|lieber|liebes|sehr geehrte|sehr geehrter|sehr geehrtes|sehr geehrte frau|sehr geehrter herr|moin|servus|grüß gott|grüezi|werte|werter|
bonjour|bonsoir|salut|cher|chère|chers|coucou|
hola|buenos días|buenos dias|buenas tardes|buenas noches|buenas|buen día|estimado|estimada|querido|querida|apreciado|apreciada|
ciao|buongiorno|buonasera|salve|caro|cara|gentile|egregio|egregia|gentilissimo|gentilissima|buon giorno|
olá|ola|oi|bom dia|boa tarde|boa noite|prezado|prezada|caro|cara|querido|querida|
beste|geachte|goedemorgen|goedemiddag|goedenavond|goedendag|hoi|dag|lieve|
hei|god dag|kära|cześć|dzień dobry|szanowny|szanowna|ahoj|dobrý den|merhaba|sayın|привет|здравствуйте|добрый день|你好|こんにちは|안녕하세요`
    .split("|")
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Words and phrases that close a note, on a line or in a sentence of their own. */
export const CLOSINGS: readonly string[] =
  `best|all best|all the best|best regards|best wishes|kind regards|kindest regards|warm regards|warmest regards|warmly|warm wishes|regards|with regards|many regards|with kind regards|with best regards|
with warm regards|with warm wishes|with best wishes|very best|my best|sincerely|yours sincerely|sincerely yours|yours|yours truly|yours faithfully|faithfully|truly yours|respectfully|respectfully yours|cordially|cheers|thanks|
many thanks|thanks a lot|thanks so much|thanks again|thanks much|thanks a million|thanks in advance|thank you|thank you so much|thank you very much|thank you again|thank you in advance|thanks and regards|thanks and warm regards|thanks and best regards|
thanks and kind regards|thanks kindly|with thanks|with gratitude|gratefully|with appreciation|with many thanks|thank you for your time|thanks for your time|thank you for your time and consideration|thanks for your time and consideration|thanks for considering|thank you for considering|thanks for reading|take care|talk soon|speak soon|see you|see you soon|see you around|
until then|until soon|ciao|peace|onwards|onward|in friendship|fondly|love|xo|xoxo|with respect|rgds|br|kr|tx|ta|
many thanks in advance|hugs|hug|big hug|big hugs|warm hugs|kisses|much love|lots of love|with love|with all my love|all my best|always|best always|as ever|as always|ever yours|your friend|your fan|warmest|warmest wishes|very best wishes|very best regards|
kindest|kindest wishes|kind wishes|good wishes|with admiration|in admiration|with kindest regards|with warmest regards|with sincere thanks|with sincere regards|with deep respect|with best|with all best wishes|in gratitude|in appreciation|with hope|in hope|in haste|
thx|thnx|tks|thanx|ty|thx a lot|thx in advance|thanks heaps|thanks a bunch|thanks ever so much|thanks very much|thank you kindly|thank you in anticipation|thanks for your help|thank you for your help|thank you for reading|thanks for your consideration|
thank you for your consideration|cheers and thanks|keep well|keep safe|stay safe|stay warm|go well|blessings|god bless|best of luck|sunny greetings|warm greetings|warm greetings from|sunny greetings from|best wishes from|warm wishes from|warm regards from|
kind regards from|hugs from|love from|humbly|obediently|yours respectfully|yours truly|yours obediently|yours cordially|yours etc|your obedient servant|graciously|appreciatively|looking forward|
yours aye|yours ever|yours as ever|yours most sincerely|yours very sincerely|yours very truly|yours gratefully|yours in gratitude|yours in hope|yours in haste|yours warmly|yours fraternally|yours humbly|aye yours|sincerest regards|
thanking you|thanking you in anticipation|thanking you in advance|thanking you for your time|thanking you kindly|thanking you sincerely|thank you in advance for your time|thank you for your kindness|thank you for your attention|thank you for your patience|thank you for your understanding|thank you for listening|
thank you very much for your time|thank you very much for your kindness|thank you very much for your help|thank you so much for your time|thank you so much for your help|many thanks for your time|many thanks for reading|with every good wish|every good wish|with all good wishes|all good wishes|with much appreciation|with great respect|with kind wishes|
may god bless you|may god bless your work|god be with you|peace and blessings|blessings to you|in peace|in sisterhood|in fellowship|over and out|toodle pip|toodles|ta ta|cheerio|hasta luego|laters|catch you later|so long|fare well|farewell|mahalo|namaste|slainte|
all the very best|the very best|bye|bye for now|stay well|be well|in solidarity|best from|greetings from|greetings|salutations|
mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|beste grüße|beste grüsse|liebe grüße|liebe grüsse|herzliche grüße|herzliche grüsse|schöne grüße|mit besten grüßen|herzlich|herzlichst|hochachtungsvoll|vg|lg|mfg|gruß|grüße|danke|vielen dank|danke und gruß|
cordialement|bien cordialement|bien à vous|bien à toi|sincèrement|salutations|salutations distinguées|meilleures salutations|amicalement|à bientôt|merci|merci d'avance|merci beaucoup|respectueusement|
saludos|un saludo|un cordial saludo|saludos cordiales|cordialmente|atentamente|un abrazo|gracias|muchas gracias|mil gracias|reciba un cordial saludo|abrazos|
cordiali saluti|distinti saluti|saluti|un saluto|un caro saluto|cordialmente|a presto|grazie|grazie mille|con stima|
atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraço|abraços|obrigado|obrigada|muito obrigado|muito obrigada|um abraço|cordiais saudações|
met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|groet|groeten|groetjes|mvg|bedankt|dank je|dank u|alvast bedankt|hartelijk dank`
    .split("|")
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Who is greeted when nobody is: a greeting to one of these names no recipient. */
export const NOBODY: ReadonlySet<string> = new Set(
  `there all both everyone everybody team folks sir madam sirs ma'am mam maam bhai bhaiya didi boss chief guv professional professionals recruiter recruiters manager friend friends colleague colleagues hiring connection connections guys gentlemen
  ladies whom esteemed fellow future potential partner partners candidate candidates again network linkedin member members customer valued mate mates buddy pal chum hun hon babe sweetie darling lovely lovelies honey dude bro bruv sis fam lads lass lassie girlie gang squad stranger y'all you yall people dear world respected
  prospective talent acquisition department editor editors committee owner founder user reader subscriber client host organizer organiser hr ceo cto damen herren zusammen madame monsieur mesdames
  speaker speakers developer developers attendee attendees applicant applicants participant participants sponsor sponsors volunteer volunteers author authors student students
  engineer engineers parent parents neighbor neighbors neighbour neighbours designer designers researcher researchers teacher teachers alumni alumnus alumna graduate graduates investor investors exhibitor exhibitors
  supplier suppliers vendor vendors customers clients contributor contributors maintainer maintainers visitor visitors guest guests donor donors subscribers users readers connections fellows contact contacts
  messieurs señor señora señores signore signora senhor senhora heer mevrouw tutti todos alle allerseits equipo zusammen`.split(
    /\s+/,
  ),
);
/** Words that open a sentence before a comma, and name nobody. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `alright okay ok well anyway anyways hmm wow oops sorry yes no yep nope sure however today yesterday tomorrow tonight now then still first second third finally next also plus
  besides again instead meanwhile otherwise therefore thus hence indeed apologies welcome please subject re fwd fyi ps nb note question quick update reminder alas gosh huh aha cool nice
  perfect done agreed understood noted true right good bad sadly luckily hopefully honestly frankly seriously basically actually`.split(
    /\s+/,
  ),
);
/** What may stand between the greeting and the name. */
export const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr prof professor herr frau doctor monsieur madame señor señora signor signora dott dottor dottoressa sr sra dra sir prof dame fr m mme mlle meneer mevrouw heer ing dipl".split(
    " ",
  ),
);

/** Phrases by their first word, each as its words. */
export function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(/[ ']/);
    const first = words[0] ?? "";
    const same = index.get(first);
    if (same === undefined) index.set(first, [words]);
    else same.push(words);
  }
  return index;
}
