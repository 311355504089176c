/** Words that name what a placeholder stands for, and the names that other tools give to the same column. */
import type { SlotMeaning } from "./meaning.ts";

/** Canonical key -> what it is also called, without blanks and marks. */
const COLUMNS: Readonly<Record<string, string>> = {
  "first-name":
    "firstname fname fn first givenname forename vorname prenom prénom nombre nome imie voornaam fornavn fornamn nickname",
  "last-name": "lastname lname ln surname familyname nachname apellido cognome sobrenome",
  name: "name fullname leadname contactname recipientname recipient prospectname candidatename customername clientname personname hisname hername theirname",
  company:
    "company cn companyname companynameforemails organization organisation currentcompany associatedcompany accountname employer firma unternehmen entreprise empresa azienda bedrijf societe",
  title:
    "title jobtitle position currenttitle currentjob headline job role roletitle rolename beruf puesto poste cargo ruolo",
  url: "url personlinkedinurl linkedinurlpublic linkedinurl profileurl linkedinprofile linkedinprofileurl linkedinbio",
  email: "email emailaddress workemail personalemail mail",
  context: "context icebreaker hook whatweshare personalization personalisation",
  event: "event eventname veranstaltung evento événement evenement",
  group: "group groupname gruppe grupo groupe",
  school: "school schoolname university universityname college collegename almamater universitat universidad",
  mutual:
    "mutual mutualconnection mutualname mutualconnections sharedconnection commonconnection mutualfriend mutualcontact",
};

/** What a name is also called -> its canonical key. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries(COLUMNS).flatMap(([key, names]) =>
    names.split(" ").map((name): [string, string] => [name, key]),
  ),
);

const MEANINGS: readonly (readonly [SlotMeaning, string])[] = [
  ["first-name", "firstname fname"],
  [
    "name",
    "name person contact recipient prospect lead candidate customer client member guest user lastname surname ceo editor manager founder nombre someone vorname nachname",
  ],
  [
    "company",
    "company companie organization organisation org employer firm startup business agency account brand competitor vendor firma unternehmen entreprise empresa azienda institution team",
  ],
  [
    "title",
    "title role position job occupation profession headline vacancy opening function department titel stelle puesto poste seniority",
  ],
  [
    "event",
    "event conference conf summit meetup webinar workshop mixer fair expo hackathon seminar congress convention gathering occasion panel session veranstaltung konferenz evento",
  ],
  ["group", "group community club association society erg slack chapter network gruppe verein"],
  [
    "school",
    "school university college uni campus alma mater academy institute bootcamp program programme course mascot graduation degree universitat hochschule",
  ],
  ["mutual", "mutual referrer introducer colleague friend connector connection mentor acquaintance coworker"],
  [
    "work",
    "work post article talk keynote podcast book paper project blog publication presentation video newsletter episode initiative product launch content thread essay research report speech story repo portfolio campaign artikel vortrag beitrag proyecto",
  ],
  [
    "topic",
    "topic subject theme industry field area domain skill skillset technology tech interest expertise specialty speciality niche sector challenge problem pain issue keyword thema branche bereich tema trend market discipline hobby thesis stack usecase case question audience",
  ],
  ["reason", "reason why goal purpose aim objective proposition ask grund motivo"],
  ["offer", "offer benefit value resource result outcome solution incentive"],
  [
    "context",
    "context icebreaker hook personalization personalisation personal insight overlap detail observation trigger point aspect thing common shared similarity line compliment background experience angle sentence message intro situation fact achievement accomplishment",
  ],
  [
    "url",
    "url link website site href calendar calendly page landing homepage linkedin profile scheduler booking",
  ],
  ["email", "email mail"],
  ["phone", "phone telephone mobile tel cell whatsapp directline landline"],
  [
    "date",
    "date day month year week time timeframe season quarter weekday datum tag fecha slot duration deadline",
  ],
  [
    "place",
    "place city location country region town venue office ort stadt ciudad ville state area-code address neighborhood",
  ],
  ["greeting", "greeting salutation anrede hello saludo"],
  ["number", "number count amount percent percentage metric figure anzahl num"],
];

/** A word of a name -> what the name stands for. */
export const WORDS: ReadonlyMap<string, SlotMeaning> = new Map(
  MEANINGS.flatMap(([meaning, words]) =>
    words.split(" ").map((word): [string, SlotMeaning] => [word, meaning]),
  ),
);

/** Words that make a name the sender's own: "Your Name" is written by whoever fills it in. */
export const SENDER_WORDS: ReadonlySet<string> = new Set(
  "sender my me your own myself signature recruiter eigene eigener mein meine brief who".split(" "),
);

/** Greetings and closings: before a `|` they begin random-choice text, not a name with a fallback. */
export const CHOICE_WORDS: ReadonlySet<string> = new Set(
  "hi hello hey dear hiya greetings howdy hola hallo bonjour ciao best cheers thanks regards sincerely warmly great nice awesome".split(
    " ",
  ),
);

/** What may stand in square brackets in a finished text. */
export const NO_HOLES: ReadonlySet<string> = new Set(
  "sic x ok pdf video audio slides webinar paper hiring urgent external ad ann update edit en de fr es it nl pt laughs laughter applause redacted citation-needed emphasis-mine emphasis-added my-emphasis translated off-topic spoiler".split(
    " ",
  ),
);

/** Elements of HTML that are pasted for looks; any other word in angle brackets is a hole. */
export const HTML_TAGS: ReadonlySet<string> = new Set(
  "a b i u s em strong small sub sup br hr p div span img ul ol li dl dt dd code pre kbd blockquote h1 h2 h3 h4 h5 h6 table tr td th font center mark del ins g grin smile wink sigh sarcasm rant".split(
    " ",
  ),
);

/** Nouns that a lone `X` stands in for when it comes before them: "the X conference", "X years". */
export const AFTER_X: ReadonlySet<string> = new Set(
  "event conference summit meetup webinar workshop mixer fair expo company organization organisation startup university college school group community club topic subject project role position job team industry field year years month months week weeks day days people customers clients talk panel podcast skill tool product".split(
    " ",
  ),
);

/** Nouns that a capital `X` or `XX` stands behind as a stand-in: "Company X". */
export const BEFORE_X: ReadonlySet<string> = new Set(
  "company event topic person university school conference role position team customer client".split(" "),
);

/** Words that make a hole when they stand in round brackets alone: "(Name)". */
export const ROUND_WORDS: ReadonlySet<string> = new Set(
  "name company event role title position school university college industry topic recruiter".split(" "),
);

/** Words before the noun of a hole: "(Your Name)". */
export const WHOSE: ReadonlySet<string> = new Set(
  "your my their his her first last full target current".split(" "),
);
