/** Notes that are too long, each with the best trim: its title and the note that is left. */

export interface LongNote {
  readonly about: string;
  /** The front matter, besides the limit. */
  readonly given: string;
  readonly limit: number;
  readonly long: string;
  readonly title: string;
  readonly short: string;
}

export const LONG_NOTES: readonly LongNote[] = [
  {
    about: "a rambling middle goes first",
    given: "to: Rob Jensen",
    limit: 300,
    long: `Hi Rob,

Your keynote on listening at the Chamber mixer changed how we run our debriefs. It rained all evening long, and the old coffee machine in the corner hissed all the way through, as those machines do. It would be good to stay in touch here, and I can send you the audience feedback.

Kind regards,
Linda`,
    title: "Trim to 300: drop the sentence “It rained all evening …” (191)",
    short: `Hi Rob,

Your keynote on listening at the Chamber mixer changed how we run our debriefs. It would be good to stay in touch here, and I can send you the audience feedback.

Kind regards,
Linda`,
  },
  {
    about: "the default sentence is said shorter",
    given: "to: Robert Hale",
    limit: 200,
    long: `Hi Rob,
It was such a treat to have you back at our harvest supper. We always go home with new songs from your workshops. I'd like to add you to my professional network on LinkedIn.
Kind regards,
Maren`,
    title: "Trim to 200: shorten the default sentence (173)",
    short: `Hi Rob,
It was such a treat to have you back at our harvest supper. We always go home with new songs from your workshops. I'd like to stay in touch here.
Kind regards,
Maren`,
  },
  {
    about: "the default sentence goes where another sentence asks",
    given: "to: Yusuf Demir",
    limit: 200,
    long: `Dear Yusuf,

Thank you for judging our science fair in Izmir. I'd like to add you to my professional network on LinkedIn. May I stay in touch to tell you how the young inventors get on?

Sincerely,
Elif`,
    title: "Trim to 200: drop the sentence “I'd like to add …” (142)",
    short: `Dear Yusuf,

Thank you for judging our science fair in Izmir. May I stay in touch to tell you how the young inventors get on?

Sincerely,
Elif`,
  },
  {
    about: "a few characters too many cost a few words",
    given: "to: Priya Raman",
    limit: 300,
    long: `Dear Priya,

I am writing because I really enjoyed your column on letterpress in the May issue of Folio. I run a small press in Leeds and I would like to learn how you dry your paper in winter. In return I could send you our notes on soy inks, which took us about two years to get right.

Yours sincerely,
Tom Ashdown`,
    title: "Trim to 300: tighter wording in 1 place (296)",
    short: `Dear Priya,

I really enjoyed your column on letterpress in the May issue of Folio. I run a small press in Leeds and I would like to learn how you dry your paper in winter. In return I could send you our notes on soy inks, which took us about two years to get right.

Yours sincerely,
Tom Ashdown`,
  },
  {
    about: "one character too many costs a blank line",
    given: "to: Mateo Silva",
    limit: 300,
    long: `Hi Mateo,

We met at the tram museum's night run, where you drove car 9 and I took the photos. I edit a tiny magazine on city transport in Lisbon.

I'd like to print your story of the 1964 flood, and would be glad to send you the proofs, and the photos of your car as well, before we print.

Best,
Rui`,
    title: "Trim to 300: close up blank lines (300)",
    short: `Hi Mateo,

We met at the tram museum's night run, where you drove car 9 and I took the photos. I edit a tiny magazine on city transport in Lisbon.
I'd like to print your story of the 1964 flood, and would be glad to send you the proofs, and the photos of your car as well, before we print.

Best,
Rui`,
  },
  {
    about: "a bracket and a clause are cheaper than a sentence",
    given: "to: Dr. Hanna Lind",
    limit: 300,
    long: `Dear Hanna,

I heard your talk on lichens at the Uppsala field day (the one in the barn, with the rain coming through). I'm a doctoral student at Tartu, working on bog forests. I'd love to ask how you map your plots, especially on slopes where the GPS drifts from one metre to the next all day.

With best wishes,
Kadri`,
    title: "Trim to 300: leave out “working on bog forests” (295)",
    short: `Dear Hanna,

I heard your talk on lichens at the Uppsala field day (the one in the barn, with the rain coming through). I'm a doctoral student at Tartu. I'd love to ask how you map your plots, especially on slopes where the GPS drifts from one metre to the next all day.

With best wishes,
Kadri`,
  },
  {
    about: "a recruiter's pitch and pressure go first",
    given: "to: Alex Moreno",
    limit: 300,
    long: `Hi Alex,

I hope this message finds you well. I saw your talk on flaky tests at the Porto meetup and sent it to our whole team. I'm a recruiter at Fennel and we're looking for someone to lead testing. Do you have 15 minutes for a quick call this week? Either way, thank you for the slides, they helped us a lot.

Best,
Nina`,
    title: "Trim to 300: drop the sentence “I hope this message …” (287)",
    short: `Hi Alex,

I saw your talk on flaky tests at the Porto meetup and sent it to our whole team. I'm a recruiter at Fennel and we're looking for someone to lead testing. Do you have 15 minutes for a quick call this week? Either way, thank you for the slides, they helped us a lot.

Best,
Nina`,
  },
  {
    about: "what leans on a dropped sentence goes with it",
    given: "to: Grace Bell",
    limit: 300,
    long: `Hi Grace,

I'm the new organiser of the Thursday repair café in Bath, and Owen Price told me that you started it. We have a waiting list now. It has grown since the article in the Chronicle. I'd be grateful to learn how you found your first fixers, and our cake table is always well laid.

Thank you,
Amal`,
    title: "Trim to 300: leave out “and our cake table …” (265)",
    short: `Hi Grace,

I'm the new organiser of the Thursday repair café in Bath, and Owen Price told me that you started it. We have a waiting list now. It has grown since the article in the Chronicle. I'd be grateful to learn how you found your first fixers.

Thank you,
Amal`,
  },
  {
    about: 'an "also" does not dangle',
    given: "to: Sam Whitlock",
    limit: 300,
    long: `Hi Sam,

Thanks for the tour of your brewery during the Kent open days. My brother and I talked of nothing else on the train home that evening. I also bake with spent grain and could send you our recipe for the dark loaf. I'd like to stay in touch and hear how the barley harvest turns out this year.

Cheers,
Leo`,
    title: "Trim to 300: drop the sentence “My brother and I …” (236)",
    short: `Hi Sam,

Thanks for the tour of your brewery during the Kent open days. I bake with spent grain and could send you our recipe for the dark loaf. I'd like to stay in touch and hear how the barley harvest turns out this year.

Cheers,
Leo`,
  },
  {
    about: "an alumna keeps who she is and how they are linked",
    given: "to: Ingrid Solheim",
    limit: 200,
    long: `Hi Ingrid,

Fellow Bergen alumna here, class of 2009. I'm a bridge engineer in Trondheim. I would love to learn more about your move to tidal power, especially how you found the first project.

Best regards,
Solveig`,
    title: "Trim to 200: leave out “especially how you found …” (171)",
    short: `Hi Ingrid,

Fellow Bergen alumna here, class of 2009. I'm a bridge engineer in Trondheim. I would love to learn more about your move to tidal power.

Best regards,
Solveig`,
  },
  {
    about: "a journalist's long note",
    given: "to: Chidi Okeke",
    limit: 300,
    long: `Dear Mr Okeke,

I'm a reporter at the Harbour Post, and I read your report on night ferries in the spring issue of the Transport Review. I am currently working on a series about people who commute across the water, and I would like to ask you a few questions about the timetable. Our readers really care about this topic, and so do I. I would of course send you your quotes before we print.

Sincerely,
Dana Whitfield`,
    title:
      "Trim to 300: drop the sentences “Our readers really care …” and “I would of course …”, tighter wording in 1 place (296)",
    short: `Dear Mr Okeke,

I'm a reporter at the Harbour Post, and I read your report on night ferries in the spring issue of the Transport Review. I am working on a series about people who commute across the water, and I would like to ask you a few questions about the timetable.

Sincerely,
Dana Whitfield`,
  },
  {
    about: "a second-language writer",
    given: "to: Anna Keller",
    limit: 300,
    long: `Dear Anna,

I had the pleasure of hearing your lecture about soil sensors at the Agritech days in Turin. I am agronomist at a cooperative of small farms and I am in the process of planning our first trials. It would be a great honour for me to stay in contact with you here. If there is anything I can do for you in Piedmont, please do not hesitate to tell me.

Kind regards,
Paolo Ferri`,
    title: "Trim to 300: leave out “and I am in …”, tighter wording in 2 places (291)",
    short: `Dear Anna,

I had the pleasure of hearing your lecture about soil sensors at the Agritech days in Turin. I am agronomist at a cooperative of small farms. It would be a great honour for me to stay in contact with you here. If I can help in Piedmont, please tell me.

Kind regards,
Paolo Ferri`,
  },
  {
    about: "a shared group and a favour",
    given: "to: Omar Haddad\nrelationship: group\ngroup: Women in Print",
    limit: 300,
    long: `Hi Omar,

We are both in the Leeds alumni group, where you answered my question about visas last month. I just wanted to thank you properly: I got mine on Friday! I teach maths at a college in Sharjah. I'd like to connect so that I can pass on what I learned to the next person who asks, and I'm always glad to help with school places here.

Warm regards,
Ruth`,
    title:
      "Trim to 300: leave out “and I'm always glad …”, tighter wording in 1 place, close up blank lines (300)",
    short: `Hi Omar,
We are both in the Leeds alumni group, where you answered my question about visas last month. I wanted to thank you properly: I got mine on Friday! I teach maths at a college in Sharjah. I'd like to connect so that I can pass on what I learned to the next person who asks.
Warm regards,
Ruth`,
  },
  {
    about: "a referral",
    given: "to: Beatriz Nunes",
    limit: 300,
    long: `Hi Beatriz,

Clara Tavares suggested that I write to you. She said that you know more about cork floors than anybody in Évora! I'm an architect in Porto and we are restoring a school from 1931. The floors there are in a sad state, and nobody here has seen the like of them. I'd love to learn which makers you trust. I could show you the plans in return.

Best wishes,
Inês`,
    title: "Trim to 300: drop the sentence “The floors there are …” (292)",
    short: `Hi Beatriz,

Clara Tavares suggested that I write to you. She said that you know more about cork floors than anybody in Évora! I'm an architect in Porto and we are restoring a school from 1931. I'd love to learn which makers you trust. I could show you the plans in return.

Best wishes,
Inês`,
  },
  {
    about: "reconnecting with a former colleague",
    given: "to: Martin Vogel",
    limit: 300,
    long: `Hi Martin,

It's been ages since we shared the desk by the window at Hallmann! I still use your checklist for site visits every single week. I run my own survey office in Ulm now, with three people and one very old dog. I'd like to hear what you are building these days, and if you ever need a spare total station, you know where to ask.

Cheers,
Jutta`,
    title:
      "Trim to 300: leave out “with three people and …”, leave out the closing “Cheers,”, tighter wording in 1 place (297)",
    short: `Hi Martin,

It's been ages since we shared the desk by the window at Hallmann! I still use your checklist for site visits every week. I run my own survey office in Ulm now. I'd like to hear what you are building these days, and if you ever need a spare total station, you know where to ask.

Jutta`,
  },
  {
    about: "an emoji and a sign-off stay whole",
    given: "to: Kai Tanaka",
    limit: 300,
    long: `Hi Kai! 👋

Loved your workshop on paper boats at the Kiel maker fair 🛶. My twins have not stopped folding since then, and honestly the kitchen is a harbour now. I run the craft corner of our library and I'd love to stay in touch about a winter edition. We could offer you the big hall, tea, and about forty very keen sailors! 👩‍👩‍👧‍👧

Thanks,
Mo`,
    title: "Trim to 300: drop the sentence “My twins have not …” (262)",
    short: `Hi Kai! 👋

Loved your workshop on paper boats at the Kiel maker fair 🛶. I run the craft corner of our library and I'd love to stay in touch about a winter edition. We could offer you the big hall, tea, and about forty very keen sailors! 👩‍👩‍👧‍👧

Thanks,
Mo`,
  },
  {
    about: "an event organiser to a speaker, free account",
    given: "to: Dr. Lena Fischer\nrelationship: met\nevent: the Rhine water forum",
    limit: 200,
    long: `Hello Lena,

thank you for your talk at the Rhine water forum. I looked after the microphones, so we met for a minute. I'd like to stay in touch and to send you the recording as soon as it is cut next week.

Jonas`,
    title: "Trim to 200: drop the sentence “I looked after the …” (157)",
    short: `Hello Lena,

thank you for your talk at the Rhine water forum. I'd like to stay in touch and to send you the recording as soon as it is cut next week.

Jonas`,
  },
  {
    about: "a list stays whole",
    given: "to: Petra Novak",
    limit: 300,
    long: `Dear Petra,

I saw your exhibition of textile maps at the Brno design week. I'm putting together a show for the town museum in Olomouc, and I'd like to ask you for:
- one map of your choice
- a line about how it was made
- a portrait
We pay for transport and insurance. It was the best room of the whole festival, and I went back to it twice.

Sincerely,
Jan Hruby`,
    title: "Trim to 300: drop the sentence “It was the best …” (291)",
    short: `Dear Petra,

I saw your exhibition of textile maps at the Brno design week. I'm putting together a show for the town museum in Olomouc, and I'd like to ask you for:
- one map of your choice
- a line about how it was made
- a portrait
We pay for transport and insurance.

Sincerely,
Jan Hruby`,
  },
  {
    about: "a note with placeholders keeps them whole",
    given: "to: Ada Lovell",
    limit: 300,
    long: `Hi {{first_name}},

It was a pleasure to meet you at {{event}}, and thank you for the many thoughtful questions that you asked there. I'm the programme lead at Northside. I would like to stay in touch in order to tell you about the dates for {{next_event|the autumn round}} as soon as they have been decided by our board. I'd be happy to introduce you to the other mentors.

Best,
Linda`,
    title: "Trim to 300: leave out “and thank you for …”, tighter wording in 3 places (300)",
    short: `Hi {{first_name}},

It was a pleasure to meet you at {{event}}. I'm the programme lead at Northside. I'd like to stay in touch to tell you about the dates for {{next_event|the autumn round}} as soon as they have been decided by our board. I'm happy to introduce you to the other mentors.

Best,
Linda`,
  },
  {
    about: "a scientist asks for data",
    given: "to: Prof. Wei Zhang",
    limit: 300,
    long: `Dear Professor Zhang,

I read your 2024 paper on moth counts along the Pearl River with great interest. I am a postdoc at Aarhus, where I study hedgerows. As a matter of fact, we found the same dip in June that you describe in the second part of your paper. I would like to compare our traps with yours, and I'm happy to share our raw counts in return.

Sincerely,
Mette Holm`,
    title: "Trim to 300: drop the sentence “As a matter of …” (272)",
    short: `Dear Professor Zhang,

I read your 2024 paper on moth counts along the Pearl River with great interest. I am a postdoc at Aarhus, where I study hedgerows. I would like to compare our traps with yours, and I'm happy to share our raw counts in return.

Sincerely,
Mette Holm`,
  },
  {
    about: "a volunteer coordinator, several small savings",
    given: "to: Fatima Zahra",
    limit: 300,
    long: `Dear Fatima,

Thank you so much for helping at the river clean-up on Saturday. I am the coordinator for the north bank, and I noticed that you are able to speak both Arabic and French. I would like to stay in touch with you in order to plan the spring round together. Please let me know if I can ever do something for you.

Kind regards,
Bram de Wit`,
    title: "Trim to 300: leave out “and I noticed that …” (284)",
    short: `Dear Fatima,

Thank you so much for helping at the river clean-up on Saturday. I am the coordinator for the north bank. I would like to stay in touch with you in order to plan the spring round together. Please let me know if I can ever do something for you.

Kind regards,
Bram de Wit`,
  },
  {
    about: "nothing can go, so a sentence breaks off",
    given: "to: Noor Aziz",
    limit: 200,
    long: `Hi Noor,

I'm a trainee potter at the Delft tile works and I read your essay on cobalt blue in the winter issue of Glaze and would love to learn how you get such an even colour out of a wood kiln on rainy days in autumn.

Pim`,
    title: "Trim to 200: break off “I'm a trainee potter …” for you to finish (190)",
    short: `Hi Noor,

I'm a trainee potter at the Delft tile works and I read your essay on cobalt blue in the winter issue of Glaze and would love to learn how you get such an even colour out […].

Pim`,
  },
  {
    about: "a wordy founder",
    given: "to: Julia Stern",
    limit: 300,
    long: `Hi Julia,

We spoke after the panel on food waste in Hamburg. I'm the founder of Krume, a bakery that turns unsold bread into beer. I am reaching out because I would love to hear more about your work on returnable crates. At this point in time we lose a large number of them every month. Let me know if you'd like to taste the first batch!

Best,
Timo`,
    title: "Trim to 300: tighter wording in 3 places (297)",
    short: `Hi Julia,

We spoke after the panel on food waste in Hamburg. I'm the founder of Krume, a bakery that turns unsold bread into beer. I would love to hear more about your work on returnable crates. Now we lose many of them every month. Let me know if you'd like to taste the first batch!

Best,
Timo`,
  },
  {
    about: "a reply is trimmed like a note",
    given: "to: Lukas Brandt\nkind: reply",
    limit: 300,
    long: `Dear Lukas,

Thank you very much for your invitation and for your kind words about the choir. It is a pleasure to accept it. I have to say that I do not remember the evening in Graz all that well, because I was so nervous before my solo, but I do remember the applause. Please let me know if there is anything that I can do for you.

Sincerely,
Helena`,
    title:
      "Trim to 300: drop the sentence “It is a pleasure …”, leave out the closing “Sincerely,”, tighter wording in 1 place (299)",
    short: `Dear Lukas,

Thank you for your invitation and for your kind words about the choir. I have to say that I do not remember the evening in Graz all that well, because I was so nervous before my solo, but I do remember the applause. Please let me know if there is anything that I can do for you.

Helena`,
  },
  {
    about: "paragraphs that become empty go with their blank line",
    given: "to: Theo Marsh",
    limit: 300,
    long: `Hi Theo,

You answered my question on the beekeepers' forum about wintering nucs.

I lost two colonies last year and it has rained here since September without a break.

I'm a science teacher in Cork and we keep three hives behind the gym. I'd like to follow how yours come through the frost. I can send you our weight logs.

Thanks,
Aoife`,
    title: "Trim to 300: drop the sentence “I lost two colonies …” (252)",
    short: `Hi Theo,

You answered my question on the beekeepers' forum about wintering nucs.

I'm a science teacher in Cork and we keep three hives behind the gym. I'd like to follow how yours come through the frost. I can send you our weight logs.

Thanks,
Aoife`,
  },
  {
    about: "a chaser with an apology",
    given: "to: Miguel Ortega",
    limit: 300,
    long: `Hi Miguel,

I'm following up on my invitation from last month, I know you must be busy. We met at the tile fair in Valencia, where I asked you about the blue glaze. I'm a restorer at the cathedral works. I would really like to learn which clay you use, as our last three firings have cracked. I'd gladly show you the scaffolding some day.

Saludos,
Carmen`,
    title: "Trim to 300: drop the sentence “I'm following up on …” (279)",
    short: `Hi Miguel,

We met at the tile fair in Valencia, where I asked you about the blue glaze. I'm a restorer at the cathedral works. I would really like to learn which clay you use, as our last three firings have cracked. I'd gladly show you the scaffolding some day.

Saludos,
Carmen`,
  },
  {
    about: "a parent of a pupil",
    given: "to: Rosa Lindqvist",
    limit: 300,
    long: `Dear Rosa,

You taught my daughter Ebba the cello at the Lund summer school, and she has practised every morning since. I'm a luthier, so I see many cellos, but seldom a child that is so happy with one. I'd like to keep in touch about a workshop at our place in the spring. You would have the whole barn (it seats sixty), and lunch is on us.

Warmly,
Nils`,
    title: "Trim to 300: drop the sentence “I'm a luthier, so …” (272)",
    short: `Dear Rosa,

You taught my daughter Ebba the cello at the Lund summer school, and she has practised every morning since. I'd like to keep in touch about a workshop at our place in the spring. You would have the whole barn (it seats sixty), and lunch is on us.

Warmly,
Nils`,
  },
  {
    about: "formal, without contractions",
    given: "to: Dr. Eleanor Whitcombe",
    limit: 300,
    long: `Dear Dr. Whitcombe,

I attended your lecture on the restoration of estuary embankments at the Royal Society last Thursday. I am a drainage engineer with the Somerset boards, with over twenty years of experience in tidal sluices. I would like to learn more about your monitoring method, and I would be happy to provide you with our records.

Yours sincerely,
Edmund Hale`,
    title: "Trim to 300: leave out “with over twenty years …”, tighter wording in 2 places (300)",
    short: `Dear Dr. Whitcombe,

I attended your lecture on the restoration of estuary embankments at the Royal Society last Thursday. I am a drainage engineer with the Somerset boards. I would like to learn more about your monitoring method, and I would be happy to give you our records.

Sincerely,
Edmund Hale`,
  },
  {
    about: "three times too long",
    given: "to: Paul Ricci",
    limit: 300,
    long: `Hi Paul,

I hope this message finds you well. We met at the Genoa boat show in 2023, at the stand with the wooden dinghies. My name is Sofia and I run a small boatyard in Camogli. We have just finished two gozzi from the fifties. They were in a terrible state when they arrived. One of them had a tree growing through the deck! I also know a sawmill that still cuts larch the old way. It is up in the hills behind Chiavari. I would love to hear what became of your own boat. If you are ever nearby, I'd be happy to show you around the yard. Our dog, who is old and deaf, remembers every visitor. Looking forward to hearing from you!

A presto,
Sofia`,
    title:
      "Trim to 300: drop the sentences “I hope this …”, “We have just …”, “They were in …” and 4 more, leave out “My name is Sofia …” (293)",
    short: `Hi Paul,

We met at the Genoa boat show in 2023, at the stand with the wooden dinghies. I run a small boatyard in Camogli. I would love to hear what became of your own boat. If you are ever nearby, I'd be happy to show you around the yard. Looking forward to hearing from you!

A presto,
Sofia`,
  },
  {
    about: "a curt engineer",
    given: "to: Dev Patel",
    limit: 200,
    long: `Dev,

read your postmortem on the clock skew outage twice. I run the storage team at Quillon and we hit the same bug in March. Want to compare notes? Happy to share our fix, which is basically a patched NTP client with some extra logging around it.

Jo`,
    title: "Trim to 200: leave out “which is basically a …” (177)",
    short: `Dev,

read your postmortem on the clock skew outage twice. I run the storage team at Quillon and we hit the same bug in March. Want to compare notes? Happy to share our fix.

Jo`,
  },
  {
    about: "a paragraph of filler in a warm note",
    given: "to: Wanda Kowalska",
    limit: 300,
    long: `Hi Wanda,

It was lovely to meet you at the bell founders' congress in Gdańsk.

I have to admit that I got rather lost on the way back to the station, and it was raining, and I ended up in a very nice dumpling place that I would never have found otherwise.

May I keep in touch? I'd be glad to send you the recordings of the carillon.

Kind regards,
Piet`,
    title: "Trim to 300: drop the sentence “I have to admit …” (176)",
    short: `Hi Wanda,

It was lovely to meet you at the bell founders' congress in Gdańsk.

May I keep in touch? I'd be glad to send you the recordings of the carillon.

Kind regards,
Piet`,
  },
  {
    about: "a German note loses whole sentences only",
    given: "to: Katrin Vogt\nlang: de",
    limit: 300,
    long: `Hallo Katrin,

wir haben uns auf der Imkertagung in Celle getroffen. Sie haben dort über Wildbienen gesprochen. Das hat mich sehr beeindruckt.

Ich leite den Schulgarten in Uelzen. Also haben wir inzwischen vierzig Völker und drei Nisthilfen, die unsere Schüler gebaut haben.

Gerne würde ich mit Ihnen in Kontakt bleiben.

Viele Grüße
Jens`,
    title: "Trim to 300: drop the sentence “Also haben wir inzwischen …” (245)",
    short: `Hallo Katrin,

wir haben uns auf der Imkertagung in Celle getroffen. Sie haben dort über Wildbienen gesprochen. Das hat mich sehr beeindruckt.

Ich leite den Schulgarten in Uelzen.

Gerne würde ich mit Ihnen in Kontakt bleiben.

Viele Grüße
Jens`,
  },
  {
    about: "a sentence that only leads up goes",
    given: "to: Hugo Marin",
    limit: 200,
    long: `Hi Hugo,

I know that you must get many of these, but I would love to hear how you kept the mill race clear. We met at the watermill day in Breda. I run the mill at Wijchen and we could swap millstones.

Toos`,
    title: "Trim to 200: tighter wording in 2 places (199)",
    short: `Hi Hugo,

I know you must get many of these, but I'd love to hear how you kept the mill race clear. We met at the watermill day in Breda. I run the mill at Wijchen and we could swap millstones.

Toos`,
  },
  {
    about: "an apposition is dear only to its writer",
    given: "to: Leila Amiri",
    limit: 300,
    long: `Dear Leila,

I read your piece on women who bind books in the Tehran Review. I'm a conservator at the Bodmer Library, a small house of rare books above the lake near Geneva. I'd love to learn which glue held up best in the dry years. I could send you our own test strips in return, as soon as they are dry.

Best wishes,
Claire`,
    title: "Trim to 300: leave out “a small house of …” (271)",
    short: `Dear Leila,

I read your piece on women who bind books in the Tehran Review. I'm a conservator at the Bodmer Library. I'd love to learn which glue held up best in the dry years. I could send you our own test strips in return, as soon as they are dry.

Best wishes,
Claire`,
  },
];
