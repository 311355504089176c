/** Words before and after a name that are not part of it. Folded: lower case, without dots. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Forms of address, academic, professional and religious titles before a name. */
export const TITLES = words(`
  mr mrs ms miss mx mister missus madam madame sir dame lord lady master
  dr doctor prof professor drs ir ing dipl-ing dr-ing dipl-kfm dipl-inf dipl-psych dipl mag univ-prof univ pd priv-doz doz doc
  rev reverend fr father pastor rabbi imam sheikh sheik sr sister br brother bishop cardinal
  hon honorable honourable judge justice senator sen rep congressman congresswoman mayor gov governor president minister
  capt captain col colonel gen general lt lieutenant sgt sergeant maj major cmdr commander adm admiral cpl
  eng engr er ar arch arq adv avv dott dottssa dottoressa ingegnere avvocato geom rag
  herr frau fraulein hr fru frk
  mme mlle monsieur mademoiselle maitre
  senor senora senorita sra srta don dona lic licda licenciado
  sig signor signora signorina
  senhor senhora dra engo profa
  pan pani mgr inz hab
  meneer mevrouw mevr dhr mej
  shri sri smt kumari pandit
  haji hajji datuk dato tan-sri
  dear
`);

/** What a doctor or professor is of; without that before them they are names: `Dr. phil. Ada Okafor`, but Phil Okafor. */
export const FACULTIES = words("med rer nat phil iur oec habil hc h-c theol vet dent agr mult");

/** Titles that are given or family names too, when two capitalised words are all there is: Don Smith, Justice Okafor. */
export const TITLES_OR_NAMES = words(`
  don dona gen pan pani er ing eng ar arch arq er ir rep sr sen rag mag mgr hon rev fr br justice judge major bishop cardinal
  master lord lady sister brother father pastor imam sheikh sheik pandit kumari sri shri president minister governor mayor
  pd doc doz hab lic me dear col adm maj capt
`);

/** Titles that come after a name, as in Japanese and Korean, written to it without a blank. */
export const HONORIFIC_ENDINGS: readonly string[] = [
  "さん",
  "さま",
  "様",
  "氏",
  "先生",
  "くん",
  "君",
  "殿",
  "先輩",
  "님",
  "씨",
  "先生",
  "女士",
  "小姐",
  "-san",
  "-sama",
  "-sensei",
  "-ji",
  "-nim",
  "-ssi",
  " san",
  " ji",
];

/** Degrees, certificates and generations after a name, known in any case. */
export const CREDENTIALS = words(`
  phd dphil edd psyd dba mba emba mphil msc bsc msci bsn msn meng beng mfa bfa mpa mph msw llm llb jsd edm med
  dipl dip diploma diped dipwset fca aca acca acma cima cfa cpa cma cia cisa cism cissp cipp caia frm frcs frsa fcipd mcipd
  pmp prince2 csm cspo cbap itil shrm-cp shrm-scp phr sphr gphr pcc acc mcc cfp clu chfc ceng ieng mice mieee
  esq kc qc jp obe mbe cbe dbe frs rn rnc np aprn crna lpn cnm lcsw lmft lpc bcba pharmd dvm dds dmd facs facc fasn
  jr jnr snr junior senior ii iii iv
  hons msie mit aia leed ap pe
`);

/** Shorter ones that could be a name too (Yo-Yo Ma, Kim Do): only in capitals, beside a name that is not. */
export const CAPITAL_CREDENTIALS = words(
  "ma ba bs ms md do jd od pt ot pe rn re mp va ra cpt ca cs ai hr sr me ed edd mn ot pa",
);

/** Words that belong to the name after them. */
export const PARTICLES = words(`
  van von vom zu zum zur der den dem de del della dello di da do dos das du des la las le les los lo l d
  af av al el bin ibn ben bint bat abu ter ten te op 't tho thi o y e i san santa st saint mac mc ap ab ua zi
`);

/** First halves of given names that are not complete alone. */
export const BINDERS = words("abd abdul abdel abu umm nur noor");

/** What stands in brackets behind a name and is no nickname. */
export const NO_NICKNAMES = words(`
  she he they her him them hers his theirs ze xe hir elle il sie er ihr ihn ella el any all
  nee born geb aka formerly ex retired hiring open remote phd mba md cpa
`);
