/** Reads phrases that smell of a template. */
import type { Phrasing } from "./reader.ts";

export const stockPhrase: Phrasing = {
  kind: "stock-phrase",
  phrases: [
    {
      because: "says how you found the profile, which everyone did",
      detail: "profile",
      phrases: `
        came across your (page|resume|cv|website|company) …
        (came|come|coming|stumbled|ran|was going|going|happened|chanced|went|stumbling) (across|upon|on|through|over|by|to come across|to find|into) (your|you) (linkedin|impressive|interesting|great|professional|amazing|online)? ..1 profile
        (saw|seen|found|noticed|viewed|reviewed|looked|looking|visited|checked|read|reviewing|browsing|noticing|liked|discovered|see|viewing|love|loved|like) (at|out|over|through|and liked|on)? your (linkedin|impressive|interesting|great|professional|amazing|online)? ..1 profile
        your (linkedin|impressive|interesting|great|professional|amazing|online|whole)? profile (on linkedin|here|really|immediately|also|has|was|is|looks|and)? ..1 (caught|stood|popped|appeared|came|showed|grabbed|jumped|impressed|interesting|great|impressive|intrigued|looks|suggested|captured|drew|seems|very)
        (impressed|intrigued|inspired|fascinated|struck|attracted|amazed) (by|with) your (linkedin|impressive|very|amazing|extensive|vast|professional|diverse|wealth|strong|career|unique|whole|wide)? ..2 (profile|background|experience|career|credentials|skills|skillset|achievements|accomplishments|resume|expertise|trajectory|portfolio|qualifications)
        (your|an|such an|very) (very)? (impressive|amazing|extensive|outstanding|strong|incredible|interesting|excellent|exceptional|unique|vast|remarkable|great|wonderful) (professional|career|academic)? (background|credentials|profile|portfolio of accomplishments|experience|track record|career|resume|cv|skillset|skill set|expertise)
        (loved|love|liked|like) your (background|profile|experience|career)
        (linkedin|it) (suggested|recommended|showed me|thought we) (you|that we|your|should|we)
        (popped|showed|came|shows) up (in|on) my (feed|suggestions|network|search|linkedin|recommendations|people)
        your (name|profile) (popped|showed|appeared) (up)? …
        (auf|über) (ihr|dein) <word>? profil
        (ihr|dein|ihrem|deinem|ihres|deines) (linkedin)? profil …
        (tombé|tombée|découvert|vu|parcouru|consulté) (sur)? (votre|ton) (profil) …
        (votre|ton) (profil|parcours) …
        (encontré|vi|visto|revisando|revisado|visitado) (su|tu) perfil
        (su|tu) perfil …
        (ho trovato|ho visto|visto|trovato|visitato|leggendo|guardando) (il)? (tuo|suo) profilo
        (tuo|suo) profilo …
        (encontrei|vi|visitei|analisei) (o)? (seu|teu) perfil
        (seu|teu) perfil …
        (uw|je|jouw) profiel …
      `,
    },
    {
      because: "is a formula",
      detail: "formula",
      phrases: `
        (hope|hoping|trust|hopes) (that)? (this|my|the) (message|email|note|mail|letter|finds|invitation|inmail)? ..1 (finds|reaches|find|gets|meets) (you|u) …
        (hope|trust) (all is|everything is|you are doing|you are|your week is|you are having|your day is|u are|u doing) <really>? (well|good|great|fine|fantastic|doing well|going well|keeping well) .? (.|!|and|-|,|i)? (i)? (and|just|am|i|wanted|with)
        (pick|picking|picks) (your|ur) brain
        (synergy|synergies|synergize|synergise|synergistic)
        (touch|touching|touched) base
        (leverage|circle back|move the needle|low hanging fruit|win win|paradigm shift|game changer|game changing|thought leader|thought leadership|value add|deep dive|best in class|cutting edge solutions|ideate|reach out and touch|mutually beneficial)
        (reach|reaching|reached) out (to|because|as|regarding|about|early|and (introduce|connect|see|say)|with|,|!|.|today|-|:|$|in|directly|since|on) …
        (wanted|thought|want|figured|decided|like|nice|love|great|good) (i would|to|it would be|i|i might|i should)? (nice|great|good)? (to)? reach out
        (like|likeminded) minded
        likeminded
        (learn|learning|know|hear|discover|hearing) (a bit|a little|bit)? (more)? about what you (do|are doing|are working|guys)
        (your|the) (experience|background|profile|work|expertise|skills|skillset|career) (really|truly|immediately|certainly|definitely|absolutely|has)? (stood|stands|jumped) out
        (stood|stands) out to (me|us)
        (always|constantly|continually) (looking|keen|happy|interested|eager|excited|open) (to|in) (connect|connecting|expand|meet|grow|network|networking) (with)? (like|likeminded|fellow professionals|new people|great people|other|interesting|professionals|talented|my) …
        (exciting|amazing|great|unique|fantastic|perfect|incredible) (opportunity|role) (that|which) (aligns|matches|fits|suits) …
        (industry|thought) leader (like you|such as yourself|in your)
        (explore|discuss|find|identify|see|explore) (potential|possible|any|mutual)? (synergies|synergy|mutual opportunities)
        (take|taking) (your|things) (business|career|it) to the next level
        (to whom it may concern)
        (grow|add value|provide value|create value|adding value) (together|to your network|to each|to one)
        (expand|grow) (our|my) (professional)? (horizons)
        (valuable|great|meaningful) addition to (my|your|our) network
      `,
    },
    {
      because: "is a formula",
      detail: "formula",
      phrases: `
        (ich hoffe|hoffe) ..5 (gut|wohlauf|bestens)
        j'espère que (vous|tu|ce) …
        espero que (este|se|esté|estés|este|tudo|esteja|te) …
        spero (che|tu|lei|stia|di trovarti) …
        ik hoop dat …
        (me permito contactarle|je me permets de vous contacter|mi permetto di contattarla|tomo a liberdade) …
      `,
    },
  ],
  never: `
    (suggested|recommended|told|asked|encouraged|advised|said|urged|mentioned) (that)? (i|me|to|we|it)? (should|to|might|could)? reach out
    (thanks|thank you|grateful) (so much|again)? for (reaching) …
    you (reached|reach|for reaching|reaching) out …
    (feel free|welcome|hesitate|please|do) to? reach out …
    (had|have|needed) to reach out (after|when|and say|because your)
    i (am|will be) looking at …
    profile of …
  `,
};
