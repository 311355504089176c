/** The word classes of English notes, and the phrases that many elements are made of. `walk*` is walk, walks, walked, walking; `talk+` is talk, talks. */
import type { Lexicon } from "./lexicon.ts";

/** Whom firms serve. */
const MARKET = `companies company businesses business teams team leaders brands brand founders startups agencies organizations organisations clients customers firms owners ctos cisos marketers recruiters
      managers professionals enterprises sales solopreneurs entrepreneurs people users practices clinics retailers manufacturers schools restaurants hotels shops operators investors
      departments freelancers coaches consultants developers msps isvs b2b saas agency employers creators nonprofits charities dealerships dealers stores dealers providers landlords physicians lawyers realtors brokers hospitals banks`;

export const EN: Lexicon = {
  classes: {
    // Occasions, and what people publish or make.
    occasion: `@event event+ conference+ conf summit+ meetup+ mixer+ workshop+ webinar+ seminar+ session+ panel+ keynote+ hackathon+ class classes
      course+ lecture+ dinner+ lunch lunches breakfast+ brunch party parties reception+ fair+ expo+ exhibition+ tradeshow show booth stand
      roundtable+ festival+ retreat+ bootcamp+ training+ symposium congress forum+ gala convention+ gathering+ ceremony masterclass masterclasses
      careers tour+ drinks reunion+ fireside ama q&a orientation sprint jam hackday demo-day accelerator cohort launch wedding funeral
      tournament race marathon choir rehearsal rehearsals market+ tasting+ screening+ premiere hearing+ residency internship placement flight train`,
    published: `@work post+ article+ blog+ blogpost+ talk+ keynote+ podcast+ episode+ video+ paper+ book+ novel+ poem+ thread+ tweet+ newsletter+ essay+
      piece pieces column+ interview+ presentation+ webinar+ slides deck+ session+ lecture+ panel+ workshop+ tutorial+ guide+ report+ study studies
      publication+ thesis dissertation comment+ answer+ review+ repo+ repository repositories project+ library libraries plugin+ package+ app+ film+
      documentary documentaries album+ record+ song+ exhibition+ exhibit+ campaign+ letter+ chapter+ commentary contribution+ case-study
      story stories series writeup+ write-up+ poster+ preprint+ dataset+ remarks speech speeches op-ed recap+ demo+ benchmark+ survey+
      channel livestream stream+ recording+ feature+ illustrations photographs photos designs recipe+ garden map+ pattern+ collection+
      announcement+ update+ content writing writings launch launches release+ reel+ short+ zine+ mural+ sculpture+ course+ masterclass initiative+ award+`,
    opinion: `take perspective+ point+ view+ insight+ insights thoughts opinion+ analysis analyses idea+ question+ remark+ comment+ argument+ breakdown
      observation+ advice tip+ suggestion+ reflections explanation framing critique feedback approach stance position example+ discussion+ notes theory theories`,
    deed: `built led launched launching shipped shipping wrote writing written spoke speaking spoken presented
      presenting published publishing released releasing hosted hosting organised organized organising organizing ran running founded cofounded created
      designed won winning raised raising joined joining started opened opening moved moving posted posting shared sharing
      commented commenting attended attending gave giving made taught teaching developed spearheaded pioneered scaled grew
      completed finished took taking sold acquired closed received got changed switched announced announcing celebrated celebrating
      mentored mentoring volunteered volunteering judged moderated contributed contributing maintain maintaining maintained open-sourced rebuilt
      migrated restored curated edited translated composed recorded directed produced competed ran chaired keynoted featured promoted nominated
      recently just liked reacted followed following engaged viewed visited checking exploring looking stopped signed registered rsvped replied mentioned`,
    hired: `hiring recruiting expanding looking seeking searching opening`,
    // People and groups.
    role: `@title engineer+ developer+ designer+ manager+ director+ founder+ cofounder+ ceo ceos cto ctos cfo coo cmo ciso cisos vp vps president+ head+ lead+ leader+
      student+ sophomore+ freshman junior senior+ graduate+ grad+ undergraduate+ undergrad+ postgraduate postgrad phd candidate+ researcher+ scientist+ professor+
      lecturer+ teacher+ coach coaches consultant+ recruiter+ analyst+ architect+ journalist+ reporter+ editor+ writer+ author+ producer+ marketer+
      salesperson sdr sdrs ae aes bdr investor+ partner+ principal+ associate+ intern+ trainee+ apprentice+ freelancer+ contractor+ nurse+ doctor+ physician+ lawyer+
      attorney+ paralegal+ accountant+ bookkeeper+ broker+ agent+ realtor+ owner+ entrepreneur+ solopreneur+ operator+ specialist+ officer+ coordinator+ assistant+
      executive+ technician+ chef+ baker+ potter+ carpenter+ weaver+ photographer+ filmmaker+ musician+ artist+ librarian+ curator+ archivist+ historian+ biologist+
      chemist+ physicist+ geologist+ ecologist+ psychologist+ therapist+ pharmacist+ veterinarian+ midwife planner+ organiser+ organizer+ volunteer+ member+ advisor+ adviser+
      strategist+ programmer+ administrator+ admin professional+ practitioner+ expert+ enthusiast+ veteran+ alum alumni alumnus alumna host+ podcaster+ blogger+
      publisher+ translator+ interpreter+ copywriter+ creator+ maker+ builder+ farmer+ grower+ brewer+ winemaker+ roaster+ shopkeeper+ retailer+ buyer+ supplier+
      statistician+ mathematician+ economist+ headhunter+ sourcer+ trainer+ facilitator+ speaker+ moderator+ maintainer+ contributor+ hobbyist+ fellow+ postdoc+ dean+ chair+
      tester+ salesman dev+ swe pm pms freelance dentist+ plumber+ electrician+ mechanic+ pilot+ officer+ soldier+ sergeant captain realtor+ florist+ tailor+ illustrator+ animator+ composer+
      secretary secretaries clerk+ captain+ umpire+ beekeeper+ barista+ vet+ paramedic+ firefighter+ judge+ magistrate+ solicitor+ barrister+ notary priest+ pastor+ imam+ dancer+ singer+ actor+ actress+ drummer+ guitarist+ violinist+ cellist+ pianist+
      conductor+ playwright+ novelist+ poet+ sculptor+ painter+ ceramicist+ jeweller+ jeweler+ blacksmith+ welder+ machinist+ surveyor+ geographer+ astronomer+ botanist+ zoologist+ oceanographer+ glaciologist+
      neuroscientist+ epidemiologist+ radiologist+ surgeon+ cardiologist+ optician+ optometrist+ physiotherapist+ osteopath+ nutritionist+ dietitian+ counsellor+ counselor+ tutor+ headteacher+ principal+
      bricklayer+ roofer+ joiner+ gardener+ landscaper+ forester+ ranger+ fisherman sailor+ skipper+ driver+ courier+ trader+ actuary actuaries auditor+ controller+ treasurer+ underwriter+ banker+ auctioneer+
      publicist+ lobbyist+ diplomat+ interpreter+ linguist+ anthropologist+ sociologist+ philosopher+ theologian+ criminologist+ barber+ hairdresser+ stylist+ tattooist+ bartender+ sommelier+ waiter+ waitress
      server+ cook+ butcher+ cheesemaker+ distiller+ cyclist+ runner+ climber+ referee+ trustee+ councillor+ mayor+ activist+ campaigner+ organizer+ fundraiser+ cameraman cinematographer+ screenwriter+
      storyteller+ animator+ gamer+ streamer+ youtuber+ influencer+ columnist+ critic+ proofreader+ typesetter+ bookbinder+ bookseller+ collector+ dealer+ antiquarian restorer+ conservator+ luthier+ sysadmin+
      <trade>er user+ fan+ parent+ mum mom dad newcomer+ beginner+ learner+ career-changer`,
    fellowship: `alum alumni alumnus alumna alumnae classmate+ graduate+ grad+ member+ colleague+ coworker+ co-worker+ teammate+ attendee+ participant+ panelist+ panellist+
      speaker+ mentor+ mentee+ cohort schoolmate+ roommate+ neighbour+ neighbor+ volunteer+ badger+ wildcat+ ex-colleague`,
    group: `@group @school @company group+ community communities school+ university universities college+ institute academy club+ association+ society societies chapter+ network team+ employer+
      company companies program programme cohort+ bootcamp+ alma slack discord forum+ board+ committee+ guild+ union+ church parish lab+ department faculty accelerator chamber`,
    mutual: `mutual shared common`,
    connection: `connection+ contact+ friend+ acquaintance+ colleague+ connexions`,
    person: `@mutual friend+ colleague+ manager+ boss mentor+ coworker+ teammate+ cofounder+ professor+ teacher+ sister brother wife husband partner+ cousin advisor+ adviser+ supervisor+ neighbour+ neighbor+
      classmate+ client+ customer+ they he she team dean director chair editor roommate uncle aunt father mother`,
    said: `suggested suggest suggests recommended recommend recommends said says told tells mentioned mentions introduced referred pointed speaks spoke
      encouraged urged advised nudged raves raved directed`,
    met: `met meet meeting meeting's chat chatted chatting spoke speak speaking spoken talk talked talking connected connecting bumped ran sat worked working studied interviewed seeing saw seen catching
      caught hearing heard introduced collaborated collaborating served volunteered travelled traveled hosting having played sang sharing shared danced hiked`,
    // Verbs of what the connection is for.
    learn: `learn learns learning learnt learned hear hearing understand understanding discuss discussing explore exploring exchange exchanging compare comparing collaborate collaborating
      partner partnering discover discovering chat chatting talk talking share sharing swap swapping trade trading brainstorm brainstorming debate ask asking find interview interviewing
      feature featuring quote quoting invite inviting contribute contributing join joining follow following explain work working speak see seeing hear get getting gain know knowing
      read reading pick bounce consult seek show showing introduce buy sell offer present translate host hosting record recruit hire attend visit try write co-write publish study apply
      organise organize plan support supporting help volunteer apply applying pursue pursuing transition evaluate assess benefit participate sponsor mentor coordinate include`,
    matter: `experience+ insight+ insights perspective+ thoughts advice work works journey path career story approach idea+ opinion+ view+ note+ knowledge feedback guidance role+ position+ opportunity
      opportunities research project+ team company industry field space topic+ trend+ practice+ lesson+ learnings question+ tip+ challenge+ expertise background process strategy strategies
      programme program programs internship+ job+ opening+ vacancy study plans future collaboration+ partnership+ resource+ content posts updates conversation pointers recommendation+ wisdom mentorship referral+ input
      contract+ commission+ manuscript+ article+ interview+ episode panel speaker+ event+ grant+ funding project methods data results findings tools tool engineering design services`,
    job: `role+ position+ opportunity opportunities oppurtunity opening+ vacancy vacancies job+ internship+ gig+ posting+ contract+ placement+ career project+ challenge`,
    // Feelings.
    enjoy: `enjoy* enjoying love loved loving like liked appreciate* appreciating admire* admiring adore adored dig dug treasure* savoured relished respect respected`,
    really: `really truly very so much genuinely thoroughly absolutely always particularly especially greatly deeply quite rather just sincerely recently totally still also immensely honestly`,
    good: `great good lovely nice wonderful fantastic excellent brilliant amazing awesome superb fascinating insightful inspiring interesting helpful useful valuable impressive outstanding terrific
      fabulous thoughtful fun funny beautiful incredible remarkable refreshing compelling sharp clear thorough eye-opening delightful engaging memorable moving clever smart spot phenomenal
      stunning exceptional enlightening informative phenomenal stellar neat cool fab gorgeous illuminating elegant generous
      delicious tasty divine heavenly cracking encouraging uplifting heartwarming touching poignant hilarious witty charming graceful exquisite masterful`,
    impressed: `impressed inspired struck fascinated moved amazed intrigued blown touched delighted grateful thankful thrilled captivated encouraged honoured honored humbled`,
    congrats: `congratulations congrats congratulate felicitations kudos bravo congratulating`,
    thank: `thanks thank thankyou ty cheers`,
    pleasure: `pleasure delight joy honour honor privilege treat`,
    // Selling.
    sell: `help helps helped helping enable* assist* support supports supporting empower* streamline* automate* optimise* optimize* deliver* boost* transform* provide* save* reduce* cut increase* accelerate*
      specialise specialize specializes specialises specialising specializing solve* equip* outsource*`,
    buyer: `@company ${MARKET}`,
    product: `platform+ solution+ software product+ tool+ service+ services app system saas offering technology crm dashboard package+ plugin api course program suite demo trial newsletter`,
    sender: `i we`,
    growth: `grow growing grows expand expanding expands build building builds broaden broadening increase increasing extend extending widen widening enlarge enlarging`,
    network: `network networks connections contacts circle`,
    netadj: `my our professional linkedin personal business own growing wider wide of`,
    // What one gives or does for another; what one asks after rather than needs.
    give: `share send help introduce lend give show contribute return support offer assist recommend review refer swap volunteer invite provide reciprocate feature promote donate cover bring
      put pass point forward read endorse plug proofread mentor advise coach tutor teach translate explain guide walk host sponsor repay reimburse look critique test beta accompany vouch answer cook arrange organize`,
    quest: `more further information info details to additional that this my me references proof candidates talent developers`,
    // What a seller's thing or firm does for its customers, what they gain by it, and who does the work.
    does: `help helps save saves cut cuts gets send sends turn turns does do find finds make makes let lets give gives bring brings handle handles take takes keep keeps catch catches track tracks write writes
      run runs fix fixes connect connects match matches replace replaces reduce reduces automate automates deliver delivers boost boosts increase increases book books fill fills pay pays install installs spot spots
      generate generates monitor monitors predict predicts detect detects manage manages translate translates cover covers protect protects simplify simplifies speed speeds tells tell collects
      integrates syncs plugs sits works costs scores flags answers schedules sorts ships build builds teaches trains prepares combines offers provides allows enables enable improves improve
      streamlines streamline eliminates removes drives drive scales grows doubles triples halves lowers cleans stops prevents records writes hunts reads analyses analyzes`,
    outcome: `lead leads patient patients booking bookings customer customers client clients appointment appointments reply replies sales revenue meetings calls traffic tenants guests orders deals money profit profits
      savings cash visitors subscribers signups hires rates pipeline conversions conversion roi margin margins costs cost hours bills churn returns demos referrals ranking rankings reach engagement productivity
      downtime turnover footfall yield yields throughput mrr arr fees waste emissions quota ramp overhead spend spending expenses premiums invoices refunds donations`,
    crew: `consultants linguists developers engineers candidates designers experts writers translators technicians trainers coaches recruiters specialists freelancers agents advisers advisors copywriters
      accountants lawyers attorneys drivers cleaners installers planners nurses contractors analysts tutors strategists guides chefs interpreters assistants`,
    firm: `agency firm provider supplier manufacturer exporter wholesaler distributor vendor reseller consultancy broker brokerage reseller outsourcer studio staffing contractor factory printer`,
    peddle: `sell install manufacture export supply specialise specialize outsource automate streamline implement subcontract distribute wholesale refurbish monetise monetize optimise optimize digitise digitize deliver`,
    ware: `website websites seo app apps logo logos branding packaging software leads automation chatbots bookkeeping payroll accounting insurance translation translations cleaning catering coaching training
      staffing recruitment hosting marketing ads advertising printing transport logistics shipping furniture uniforms signage photography videos copywriting consulting consultancy services solutions products
      packages courses workshops licences licenses subscriptions equipment machines machinery spare dashboards integrations mvp audits campaigns funnels valuations mortgages loans financing tax taxes
     lists parts panels fasteners textiles garments tools components materials chemicals ingredients`,
    // What businesses and households run or own, whom they serve, and who sells to them.
    asset: `website+ site+ webpage+ page pages homepage shop+ store+ storefront stall listing+ checkout cart basket funnel form+ ad+ campaign+ seo review+ rating+ clinic+ surgery practice salon restaurant+
      cafe café hotel bar pub gym studio garage roof gutters window+ boiler loft kitchen bathroom garden drive driveway floor+ house home flat property properties plot land building+ premises office+ depot
      warehouse+ factory plant yard fleet van+ truck+ lorry lorries vehicle+ machine+ machinery equipment printer+ phone+ line+ reception receptionist+ dispatcher+ driver+ crew+ staff rep+ salespeople agent+
      technician+ workforce payroll accounts bookkeeping invoice+ invoicing bill+ tax taxes vat pension insurance policy policies premium+ mortgage+ loan+ energy electricity gas broadband card+ payment+
      processing cashflow margins menu packaging label+ logo branding catalogue+ catalog+ stock inventory shelves system+ stack data dashboard+ reporting spreadsheet+ onboarding compliance ticket+ inbox calendar
      schedule+ rota+ shift+ guest+ tenant+ subscriber+ visitor+ competitor+ rival+ supplier+ provider+ vendor+ contract+ renewal lease budget spend account+ domain+ name-badges trial pilot supply delivery deliveries
      return+ peak season appointments customers clients patients orders bookings`,
    clientele: `${MARKET}
      dentists dental surgeries salons bakeries cafes cafés pubs bars farms gyms studios garages vineyards surgeons yards depots churches charities venues parents labs builders caterers museums
      hauliers printers homeowners landlords couples families restaurateurs publishers hoteliers agents drivers surgeons engineers nurses authors executives salespeople carers households tradesmen tradespeople
      doctors lawyers accountants dispatchers students scholars women men ladies people players athletes kids beginners grandparents seniors expats`,
    vendor: `rep sdr bdr reseller distributor broker realtor copywriter marketer salesman saleswoman salesperson wholesaler dealer lender insurer underwriter planner notary coach adviser advisor agent agency supplier vendor
      exporter manufacturer freelancer photographer designer printer installer decorator plumber electrician roofer translator consultant trainer tutor therapist contractor wholesaler financier dsa va videographer
      webdev sales`,
    supply: `supply provide offer cater equip stock rent lease lend carry fit service source finance insure guarantee grant accept take charge quote hire`,
    // Who belongs to a person, and the firms that people speak for.
    kin: `sister+ brother+ wife husband mother father mum mom dad daughter+ son sons cousin+ uncle aunt grandmother grandfather grandma grandpa niece nephew parents sibling+ twin flatmate+ roommate+
      housemate+ neighbour+ neighbor+ mentor+ mentee+ supervisor predecessor successor godfather godmother fiance fiancee spouse kid+ child children intern+ deputy landlord landlady classmate+
      teammate+ bandmate+ tutor+ trainee+ apprentice+`,
    outfit: `choir band club society association union parish crew farm team company firm startup studio agency organisation organization group shop practice nonprofit charity business school department lab newsletter podcast magazine bakery farm orchestra museum
      library community journal gallery foundation institute committee theatre theater clinic hospital ministry office unit cooperative co-op collective workshop trust family brand label
      channel blog show consultancy fund publisher press`,
    // Words with which, or within which, no bare title is given ("Physics teacher here").
    clausal: `i you we he she they it this that these those there what who which how when where why if as so and but or not no yes just only also to of with for by at in on is am are was were be been do does
      did have has had can could will would may might should must let lets see saw seen find found finding meet met meeting get got getting come came look looking looks connect connecting
      connected linking great good nice glad happy lovely love loved thrilled delighted pleased thanks thank hi hello hey dear welcome your my our his her their me the right up over
      back out still always please hope hoping want wanted know say said keep stay work works worked help thought`,
    // What follows "would you" where nothing is asked for but to connect, or a time.
    nonask: `be like have mind accept connect add let please kindly possibly perhaps also ever want prefer believe imagine meet chat call join link say wish not ask remember happy agree remain the a
      care still get often currently already really just`,
    haunt: `section class classes year cohort course batch row street building floor neighbourhood neighborhood village hometown choir chapter congregation parish league seminar group lane stairwell`,
    // What says nothing of what they did; what is thanked for without knowing anything.
    needless: `not missed miss need needed want wanted seem seemed see look looked like guys all folks can could will would should are is and or , you`,
    polite: `invite invitation invites add connection connect connecting note message request reply response answer accept acceptance follow time help consideration attention interest kind nice warm lovely quick
      prompt great fast connecting accepting adding reaching considering contacting messaging getting writing approving replying reading having giving inviting letting allowing following sending keeping
      checking invitation support patience understanding everything update info information opportunity offer email mail words all in advance`,
    // What one may be interested in, look for or need without saying what for.
    aimless: `forward back around into interested your this that it you more to connect connecting connection connections network networking meet meeting chat call coffee chance quick time new reply response answer follow hear hearing
      having being the a an someone like likeminded people professionals minute moment be not and or , in at on with`,
    // Time, size, hedges.
    when: `today yesterday tomorrow tonight week weeks weekend month months year years monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night day days january february march april
      may june july august september october november december spring summer autumn fall winter recently earlier ago last semester quarter`,
    meeting: `call+ chat+ meeting+ coffee zoom demo conversation+ discussion+ meet interview lunch tea videocall convo appointment slot catch-up catchup walkthrough session phone hangout video teams huddle sync talk beer drink`,
    treat: `coffee+ lunch dinner breakfast brunch supper tea beer+ pint+ drink+ cuppa brew espresso chai bite curry wine cocktail+ sandwich ice-cream matcha pizza soup meal`,
    short: `quick brief short 5 10 15 20 25 30 45 60 five ten fifteen twenty thirty informational virtual intro introductory min mins minute minutes phone video zoom exploratory casual informal discovery
      coffee hour half possible little small 15min 20min 30min 10min friendly free no-obligation 1:1 one-on-one hiring strategy follow-up short`,
    timespan: `minute minutes min mins hour hours 15min 20min 30min 10min 5min 15m moment`,
    open: `open available free up interested willing able game happy keen around in down comfortable`,
    connect: `connect connecting link linking linkup connection linked`,
    place: `in at from near on`,
    the: `the a an this that your our their my his her its last some one any`,
    be: `am is are was were be been being`,
    have: `have has had having`,
    modal: `would could can may might will shall should`,
    field: `@topic industry space field sector area market world domain`,
    ask: `would could can may might are is do will shall how what any`,
    unnamed: `there all everyone everybody team folks sir madam sirs professional recruiter manager friend friends colleague hiring connection guys sir/madam whom esteemed fellow future new potential partner candidate`,
    // What one says one would like to do, and means no more than "let us be in touch".
    phatic: `connect link add join stay keep be meet chat talk speak call say thank congratulate wish share schedule hop jump grab set arrange reach introduce extend express apologize apologise
      send know hear see expand grow build increase broaden network touch follow bump check try catch have get accept remain become start begin reconnect circle add invite wish let make put
      take give welcome hello just personally also drop receive emphasize help assist offer return congratulate befriend enlarge please someday re say think believe to of connecting linking joining hearing seeing having being chatting-up`,
    // What is too vague to show that one knows it.
    vague: `background profile experience company work journey career team skills skillset expertise achievements page linkedin network content insights impressive amazing great incredible outstanding
      extensive professional whole vast diverse strong interesting unique wide very entire overall current own time help support message note invitation request reply response interest
      connection kind kindness contact contacts number numbers email details address website site linkedin invite invitation add follow consideration and or in at on to the best attention day week weekend business organization firm portfolio energy passion approach vibe`,
    // Words behind which "you" starts a clause of its own.
    joint: `if when while as because although though since hope think believe know see hear sure glad happy say unless until once whether what where how why whenever whatever and but or so than then
      let thank help helps send sends give gives show tell ask invite add contact call offer offers make makes get gets saves save time moment day way ones people anyone someone everyone best more for to with from of by at on in about over after before`,
    // What the writer does for a living, or for love.
    trade: `run lead manage head own direct chair coordinate organise organize host teach study edit publish produce design build develop coach train mentor recruit represent work practise practice
      research curate volunteer specialise specialize restore grow make brew roast bake sell serve oversee supervise moderate maintain invest advise consult freelance operate compose photograph
      translate farm repair breed craft carve weave knit code program sing play conduct illustrate paint animate audit broker import export distribute install survey map forecast model
      administer facilitate fundraise campaign advocate cater garden forage perform dance act direct script blog podcast intern tutor lecture examine supply rent lease provide handle
      print bind sew stitch throw cook ferment distil keep-bees rescue foster breed rehabilitate treat nurse diagnose prescribe analyse analyze engineer test deploy fly drive sail dive guide
      live belong major collect catalogue archive digitise digitize preserve investigate prosecute defend police patrol protect plant harvest graze shear film shoot record master mix tour
      post book keep sort fix tune judge referee sponsor fund finance lend scout match hire staff tend mend raise rear document release review stock drum counsel preach transcribe proofread index
      typeset deal reside head-up co-lead co-run cofound lead-on market promote advertise broker insure underwrite trade assemble manufacture weld forge machine maintain clean recycle compost refurbish`,
    // Past forms that do not end in -ed.
    irregular: `said wrote told gave sold taught led ran built made won spoke took brought found put lent drew sang kept fixed showed got went came saw met sat stood held left lost won threw bought caught
      chose drove drank ate fell felt flew forgot grew hid hit hung knew laid lay paid read rode rose rang sent shot shut slept spent split stole struck stuck swam swept swore taught thought tore understood woke
      wore wove began became broke bred dealt dug fed fought forgave heard hurt led lit meant overheard rebuilt redrew rewrote sewn shone sought spun sprang spread swung undertook upset cut set cast did had`,
    // What "we" do without being a firm: verbs of meeting, sharing, asking and thinking.
    ours: `met meet both all share shared are were was am have had has been be could can would should will might may must do did talked talk spoke speak chatted chat connected connect worked work studied study
      sat know knew think thought believe hope hoped wanted want love loved like liked need look looking see saw seem went go go-to got get never always still once first also briefly recently last too just each
      overlapped crossed exchanged stayed stay keep kept discussed discuss agreed agree danced sang sing sailed played play lived live grew shall did not read use used admire enjoyed enjoy hear heard miss missed
      invite welcome thank appreciate came come try tried find found feel felt start started owe a an the in at on of to and or , collaborated trained volunteered served ran stood shared travelled traveled bumped
      lost had finally actually now only hardly almost might ought plan planned screen toured judged rehearse`,
  },
  phrases: {
    past: `<past>|<irregular>`,
    thanks: `(thanks|thank you|ty) (again|so much|very much|a lot|a million|once more|ever so much|kindly|for real|a ton|as always|truly|sincerely)?`,
    did: `made|helped|changed|was|were|got|gave|moved|taught|stayed|kept|saved|convinced|inspired|reminded|struck|answered|showed|put|brought|led|sent|came|did|had|hit|resonated|sits|hangs|lives|stuck|won|is the (only|first|best)`,
    very: `<really>? <really>?`,
    day: `monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight`,
    call: `call|chat|meeting|zoom|demo|conversation|interview|appointment|catch up|catchup|videocall|huddle|sync|get together|sit down|walkthrough`,
    here: `here|on here|on linkedin|on (<slot>|<Name>)|on the platform|back|too|please|as well|with (me|you|us)|now|then|today|again`,
    talk: `talk|chat|speak|meet|call|zoom|ring|phone|meet up|get together|sit down|catch up|have a word|converse|talk it over`,
    visit: `(come|stop|drop|pop|swing|call|fly|drive) (by|over|round|in|out|to you|and (see|meet|visit|show|talk|introduce|look|say))|look in|visit (you|your)|pay ..2 visit`,
    want: `(would|will)? <really>? (love|like|want|wanted|hope|hoped|wish|welcome|appreciate|enjoy|value|need) (the|a|an)? (chance|opportunity)? to
      | (am|are|was|were|have been)? <really>? (hoping|looking|wanting|keen|eager|curious|excited|interested|happy|glad|delighted|aiming|trying|seeking|planning|working|writing|exploring) (to|in)
      | (would|will|could|might|may) be <really>? (great|good|nice|lovely|wonderful|fantastic|awesome|happy|glad|interested|curious|keen|thrilled|honoured|honored|grateful|excited|delighted|interesting) (to|in)
      | look forward to | looking forward to | let us | love to | keen to | can we | could we | may i | can i | could i | might we | shall we | wondering if i could | in order to | so i can | so we can
      | wanted to | want to | hoping to | hope to | like to | excited to | eager to | interested in | curious to | happy to | would you be (open|willing|up|able|interested) (to|for|in)
      | would welcome | would appreciate | would value | would love | appreciate`,
    saw: `(i|we|have|just|recently|also|had|did|was|am|really|came|and|that|first|happened|to)? (i|have|just|recently|also|really)? (saw|noticed|notice|see|seen|read|noted|spotted|heard|listened|watched|found|learned|discovered|caught|stumbled|came|reading|seeing|watching|hearing|understand|know)
      (across|upon|of|to|on|about|that|how|in|by|from)? (that|on)?`,
    duration: `(<number>|five|ten|fifteen|twenty|thirty|forty five|couple of|few|half|quarter of|15min|20min|30min|10min|5min) (or)? <number>? (an|a)? (quick|short|spare|free)? (minutes|mins|min|minute|hour|hours) | 15min | 20min | 30min | 10min`,
    youare: `you (are|were|have been|will be|have)`,
    topic: `(on|about|regarding|around|re|in|at|for|from|with|of|to)`,
    connect: `(connect|link up|be connected|get connected|link in|connecting|stay connected|be in touch|get in touch|stay in touch|keep in touch)`,
  },
  spellings: {
    u: "you",
    abt: "about",
    collab: "collaboration",
    yr: "year",
    thru: "through",
    ppl: "people",
    wud: "would",
    cud: "could",
    ur: "your",
    pls: "please",
    plz: "please",
    thx: "thanks",
    tks: "thanks",
    thnx: "thanks",
    experiance: "experience",
    experiances: "experiences",
    oppurtunity: "opportunity",
    oportunity: "opportunity",
    opportunites: "opportunities",
    knowleges: "knowledge",
    knowlege: "knowledge",
    proffesional: "professional",
    profesional: "professional",
    recieved: "received",
    intrested: "interested",
    intersted: "interested",
    conection: "connection",
    "e-mail": "email",
    favour: "favor",
    centre: "center",
    organisation: "organization",
    organisations: "organizations",
    programmes: "programs",
    colleage: "colleague",
    collegue: "colleague",
    artical: "article",
    w: "with",
    convo: "conversation",
    uni: "university",
    exiting: "exciting",
    buisness: "business",
    hav: "have",
    luv: "love",
    gr8: "great",
    tues: "tuesday",
    weds: "wednesday",
    thurs: "thursday",
    tonite: "tonight",
  },
};
