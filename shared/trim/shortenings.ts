/** Long phrases and the shorter wording that says the same in the same register: data, one pair a line. */

/**
 * `long -> short`. `^` stands for the start of a sentence, `+` for any further word of the same sentence. `{a|b}` matches
 * one of its words, which `$1`, `$2` put back. Contractions on the left need no lines of their own: "I'd" is read as
 * "I would". Capitals and the kind of apostrophe follow the note.
 */
export const SHORTENINGS = `
at this point in time -> now
at this moment in time -> now
at the present time -> now
at the present moment -> now
at the current time -> now
at some point in the future -> one day
in the near future -> soon
in the not too distant future -> soon
until such time as -> until
at such time as -> when
on a regular basis -> regularly
on a daily basis -> daily
on a weekly basis -> weekly
on a monthly basis -> monthly
for a long period of time -> for a long time
for a period of -> for
during the course of -> during
over the course of -> over
in the course of -> during
throughout the course of -> throughout
once again -> again

in order to -> to
so as to -> to
for the purpose of -> for
for the purposes of -> for
due to the fact that -> because
owing to the fact that -> because
because of the fact that -> because
in light of the fact that -> because
in view of the fact that -> because
on account of the fact that -> because
for the reason that -> because
given the fact that -> given that
despite the fact that -> although
in spite of the fact that -> although
in the event that -> if
in the case that -> if
on the condition that -> if
whether or not -> whether
the reason why -> why
the question as to whether -> whether
as to whether -> whether
the way in which -> how
the way that {you|we|your|our|they|people|teams} -> how $1
with the exception of -> except
in the absence of -> without
in conjunction with -> with
together with -> with
by means of -> by
by virtue of -> by
as a consequence of -> because of
as a result of -> because of
in spite of -> despite
in addition to -> besides
as well as {the|a|an|our|my|your|their|some|in|on|for|to|at|with|how} -> and $1
in excess of -> over
in the vicinity of -> near
in close proximity to -> near
prior to -> before
subsequent to -> after
in advance of -> before

with regard to -> about
with regards to -> about
in regard to -> about
in regards to -> about
with respect to -> about
with reference to -> about
in reference to -> about
in relation to -> about
in connection with -> about
on the subject of -> on
on the topic of -> on
on the matter of -> on
regarding -> about
in the field of -> in
within the field of -> in
in the area of -> in
in the areas of -> in
in the domain of -> in
in the realm of -> in
in the world of -> in
that is located in -> in
who {is|are} {working|leading|running|building|studying|writing|looking|hiring|planning} -> $2
which is located in -> in
that is based in -> in
which is based in -> in
located in -> in
off of -> off
outside of -> outside
inside of -> inside
all of {the|your|our|my|these|those} -> all $1
half of {the|your|our|my} -> half $1

a {large|great|considerable|significant} number of {the|our|your|my|these|those|their|them|us} -> many of $2
a {large|great|considerable|significant} number of -> many
a number of {the|our|your|my|these|those|their|them|us} -> several of $1
a number of -> several
the majority of {the|our|your|my|these|those|their|them|us} -> most of $1
the majority of -> most
the vast majority of {the|our|your|my|these|those|their|them|us} -> most of $1
the vast majority of -> most
a great deal -> a lot
a good deal -> a lot
quite a few -> several
quite a lot -> a lot
numerous -> many
approximately -> about
each and every -> every
every single -> every
any and all -> all
first and foremost -> first
end result -> result
past experience -> experience
past experiences -> experiences
future plans -> plans
personal opinion -> opinion
collaborate together -> collaborate
collaborating together -> collaborating
work together with -> work with
working together with -> working with
meet up with -> meet
meeting up with -> meeting
meet up -> meet
met up with -> met
met up -> met
additional information -> more detail
further information -> more detail
more information about -> more about
more information on -> more on
more details about -> more about
more details on -> more on
the work that you do -> your work
the work you do -> your work
the work that you are doing -> your work
the work you are doing -> your work
time and consideration -> time

is able to -> can
are able to -> can
am able to -> can
will be able to -> can
would be able to -> could
might be able to -> might
may be able to -> may
have the ability to -> can
has the ability to -> can
have the capacity to -> can
is in a position to -> can
are in a position to -> can
am in a position to -> can
I am going to {attend|be|start|speak|visit|join|present} -> I'll $1
make use of -> use
makes use of -> uses
making use of -> using
made use of -> used
utilize -> use
utilise -> use
utilizing -> using
utilising -> using
make a decision -> decide
made a decision -> decided
come to the conclusion -> conclude
came to the conclusion -> concluded
take into consideration -> consider
take into account -> consider
give consideration to -> consider
take a look at -> look at
taking a look at -> looking at
have a look at -> look at
have a conversation about -> talk about
have a conversation with -> talk with
have a conversation -> talk
have a discussion about -> discuss
have a discussion on -> discuss
have a chat about -> chat about
have a chat with -> chat with
find out more about -> learn about
learn more about -> learn about
hear more about -> hear about
read more about -> read about
gain insight into -> understand
gain insights into -> understand
gain an insight into -> understand
get an understanding of -> understand
gain an understanding of -> understand
gain a better understanding of -> better understand
get a better understanding of -> better understand
be of assistance to -> help
be of any assistance to -> help
be of assistance -> help
be of any assistance -> help
be of help to -> help
be of any help to -> help
be of help -> help
be of any help -> help
be {helpful|useful} to you -> help you
provide you with -> give you
is of interest to -> interests
are of interest to -> interest
be of interest to -> interest
I have a {strong|deep|keen|great} interest in -> I'm interested in
in the process of {looking|applying|building|writing|hiring|setting|moving|planning|learning|starting|launching|preparing|finishing} -> $1
keep on {learning|building|working|following|reading|sharing} -> keep $1
keep up to date with -> follow
stay up to date with -> follow
stay up to date on -> follow
had an impact on -> affected
years of experience {in|with|as|at} -> years $1
years' experience {in|with|as|at} -> years $1

I would not + -> I wouldn't
I would + -> I'd
I will not + -> I won't
I will + -> I'll
I am + -> I'm
I have {been|always|long|just|also|recently|followed|read|seen|heard|learned|learnt|enjoyed|admired|watched|worked|spent|used|had|built|taken|attended|started|never|come|gone|known|written|thought|shared|attached} + -> I've $1
we would + -> we'd
we will + -> we'll
we are + -> we're
we have {been|always|long|just|also|recently|built|had|worked|started|never|met|shared} + -> we've $1
you would + -> you'd
you will + -> you'll
you are + -> you're
you have {been|always|long|just|also|recently|built|written|shared|done|made|led|had|worked} + -> you've $1
they are + -> they're
it is + -> it's
it has been + -> it's been

it was so {great|good|nice|lovely|wonderful|inspiring|interesting|refreshing|helpful|kind} -> it was $1
it is so {great|good|nice|lovely|wonderful|inspiring|interesting|refreshing|helpful|kind} -> it's $1
{was|is|had|gave|made|are|were} such {a|an} -> $1 $2
I had the pleasure of {meeting|hearing|seeing|reading|attending|joining} -> I enjoyed $1
the opportunity to {meet|hear|see|read|attend|join|work|talk|speak|visit} -> the chance to $1
I would welcome the opportunity to -> I'd like to
I would appreciate the opportunity to -> I'd like to
I would like to have the opportunity to -> I'd like to
I would like to take this opportunity to -> I'd like to
I would love the opportunity to -> I'd love to
I would love the chance to -> I'd love to
I would love to have the opportunity to -> I'd love to
I would love to get the chance to -> I'd love to
I would like to -> I'd like to
I would {greatly|really|truly} appreciate -> I'd appreciate
I would very much appreciate -> I'd appreciate
I would be more than happy to -> I'd be happy to
I am more than happy to -> I'm happy to
more than happy to -> happy to
more than glad to -> glad to
I would be happy to -> I'm happy to
I would be glad to -> I'm glad to
I would be delighted to -> I'm delighted to
I would be interested in -> I'm interested in
I am looking forward to -> I look forward to
very much look forward to -> look forward to
I very much {enjoyed|appreciate|appreciated|liked|admire} -> I $1
I look forward to the opportunity to -> I hope to
thank you very much -> thank you
thank you so much -> thank you
thanks very much -> thanks
thanks so much -> thanks
thanks a lot -> thanks
many thanks in advance -> many thanks
thanks in advance -> thanks
thank you in advance -> thank you
^I just wanted to say thank you {for|again} -> Thank you $1
^I wanted to say thank you {for|again} -> Thank you $1
^I just wanted to say thanks {for|again} -> Thanks $1
^I wanted to say thanks {for|again} -> Thanks $1
^I just wanted to thank you {for|again} -> Thank you $1
^I wanted to thank you {for|again} -> Thank you $1
^I would like to thank you {for|again} -> Thank you $1
^I would like to say thank you {for|again} -> Thank you $1
^I would like to express my gratitude for -> Thank you for
^I wanted to congratulate you on -> Congratulations on
^I just wanted to congratulate you on -> Congratulations on
^I would like to congratulate you on -> Congratulations on
^I just wanted to say that I -> I
^I wanted to say that I -> I
^I just wanted to say I -> I
^I wanted to say I -> I
^I just wanted to let you know that I -> I
^I wanted to let you know that I -> I
^I just wanted to let you know I -> I
^I am writing to let you know that I -> I
^I am writing because I -> I
^I am contacting you because I -> I
^I am reaching out because I -> I
^I am reaching out to you because I -> I
^I am reaching out as I -> I
^I wanted to reach out because I -> I
^I wanted to reach out as I -> I
^I thought I would reach out because I -> I
^I wanted to reach out {regarding|about} -> I'm writing about
^I am reaching out {regarding|about} -> I'm writing about
came across your profile and was {impressed|intrigued|struck|moved|inspired|fascinated} by -> was $1 by
came across your profile and was {really|very|genuinely|truly} {impressed|intrigued|struck|moved|inspired|fascinated} by -> was $2 by
came across your profile and {saw|noticed|am|think|thought|found|loved|liked|wanted} + -> $1
came across your profile on LinkedIn and was {impressed|intrigued|struck|moved|inspired|fascinated} by -> was $1 by
came across your profile on LinkedIn and {saw|noticed|am|think|thought|found|loved|liked|wanted} + -> $1
please do not hesitate to -> please
do not hesitate to -> please
please feel free to -> please
feel free to let me know -> let me know
please let me know -> let me know
do let me know -> let me know
would you be willing to -> could you
would you be able to -> could you
would it be possible for you to -> could you
is there any chance you could -> could you
is there any chance that you could -> could you
if there is anything I can do to help -> if I can help
if there is anything I can do for you -> if I can help
if there is anything I can help with -> if I can help
if there is anything I can help you with -> if I can help
if there is ever anything I can do -> if I can ever help
I {noticed|saw|see|understand|heard|read|believe|think|hope|know|learned|realised|realized|thought|gather} that {you|we|your|our|I|they|there|he|she|my} -> I $1 $2
and {noticed|saw|see|understand|heard|read|believe|think|hope|know|thought} that {you|we|your|our|I|they|there|my} -> and $1 $2

my name is -> I'm
I currently work as {a|an|the} -> I'm $1
I am currently working as {a|an|the} -> I'm $1
I am working as {a|an|the} -> I'm $1
I work as {a|an} -> I'm $1
I am currently {a|an|the} -> I'm $1
in my current role as {a|an|the} -> as $1
in my role as {a|an|the} -> as $1
in my capacity as {a|an|the} -> as $1
we are both members of -> we're both in
I am a member of -> I'm in
on the lookout for -> looking for
in search of -> seeking
in the market for -> looking for
here on LinkedIn -> here
connect with you on LinkedIn -> connect with you
connect with you here on LinkedIn -> connect with you
connect on LinkedIn -> connect
connecting on LinkedIn -> connecting
via LinkedIn -> here

with kindest regards -> kindest regards
with kind regards -> kind regards
with best regards -> best regards
with warm regards -> warm regards
with warmest regards -> warmest regards
with best wishes -> best wishes
with very best wishes -> best wishes
yours sincerely -> sincerely
`;
