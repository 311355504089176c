/** Reads the platform's own default sentence, in its variants and languages. */
import type { Phrasing } from "./reader.ts";

export const defaultSentence: Phrasing = {
  kind: "default-sentence",
  phrases: [
    {
      because: "is what the platform itself proposes",
      phrases: `
        (please|kindly|do)? (accept|approve) (my|this|the) ..2 (invitation|invite|request) to (become|be|join|connect|enter|form) ..3 your ..2 (network|circle|connections|contacts) …
        (i|we)? (would|will|want|wanted|am|hope|wish)? <really>? (love|like|want|wanted|writing|happy|hoping|wish|honored|please|glad|delighted|pleased)? (to)? (invite|add|have|include|welcome) you (to|in|as part of|into|join|as a part of|among)? (my|our)? (join|part of)? (my|our|your)? (growing|existing|wider|ever|personal|linkedin|professional|business)? (linkedin|professional|business)? network (on linkedin|of professionals|here|on the linkedin)?
        (i|we)? (would|want|wanted|am|hope|wish)? <really>? (love|like|want|hoping|happy|wish)? (to)? (join|be part of|be a part of|become part of|become a part of|be in) your (growing|personal|linkedin|professional|business)? (linkedin|professional|business)? network (on linkedin|here)?
        (invite|inviting|invited) you to (join|connect|be part of) (my|our|with me)? ..2 (network|linkedin) …
        (like|love|want|wanted|wish|writing) to invite you to (connect|link up) (with me|here)? …
        since you are (a person|someone|a friend|person) (that|whom)? i trust …
        (i|you are someone) (trust|trust you) , i (wanted|want|would) …
        (please)? join my (linkedin|professional)? network
        (add|accept|have|take|keep) me (as|like) (a|an|your)? ..1 (friend|contact|connection) …
        (invite|inviting|invitation) ..1 to join my ..2 <network> …
        add you (as a|to my) (connection|contact|contacts|connections|list|friends) …
        (please|kindly|do|can you|could you|would you)? (add|accept|include|have|keep|welcome) me (to|in|into|as (a|part of)|among) (your|the) ..2 (network|connection|connections|contacts|contact|list|circle) …
        (honored|honoured|happy|glad|delighted|pleased|proud|thrilled|grateful|love|like|great|pleasure|privilege) (to|if i could|if we could) (have|count|include|welcome|add|be|become|number) (you|part|a part|one|among) ..3 (network|connections|connection|contacts|circle|contact) …
        i have indicated you are …
        (adding|added|inviting|invited) you (here|on linkedin|as well|too|on here|,|.|!|$)
        (like|love|want|wanted|happy|glad) (for)? you to (be|become) ..4 (network|connections|circle|contacts|contact|connection) …
        (like|love|want|wanted|happy|glad|hope|wish) to (have|include|count|see|keep|welcome) you (in|as|among|on|as part of) (my|our|a) ..2 (network|connections|contacts|contact|connection|circle|list) …
        you (in|among|to|into) my ..2 (network|contacts|connections|circle) …
        (serais|serai|suis|ravi|ravie|heureux|heureuse|plaisir) ..4 (parmi|dans|à) (mes|mon) ..2 (contacts|réseau|relations) …
        (would be|i would be|i will be|will be|am)? (grateful|glad|happy|honored|obliged|thankful) if you (accepted|accept|would accept|could accept|add|added|would add|approved|approve|could add|connected) ..4 (request|invitation|invite|connection|me) …
      `,
    },
    {
      because: "is what the platform itself proposes",
      phrases: `
        ich (möchte|würde|würd) (sie|dich|ihnen|gern|gerne) ..3 (zu|in)? (meinem|mein|meinen)? ..2 (netzwerk|kontakten) ..2 (hinzufügen|aufnehmen|einladen)?
        (gerne|gern) (würde|möchte) ich (mich|sie|dich)? (gerne|mit|mich)? (mit|zu|in)? (ihnen|dir|meinem|mein)? ..2 (vernetzen|hinzufügen|verbinden|aufnehmen|netzwerk|austauschen|kontakt)
        (ich|würde|möchte) (würde|möchte|ich)? (mich)? (gerne|gern)? (mich)? (hier)? mit (ihnen|dir) (auf linkedin|hier)? (vernetzen|verbinden|verlinken|in kontakt (treten|kommen|sein))
        (lassen sie uns|lass uns) (uns)? (hier|gerne|auf linkedin)? (vernetzen|verbinden|in kontakt)
        freue (ich)? mich (auf|über) (unsere|die|eine|ihre|deine) (vernetzung|verbindung|kontaktanfrage|kontakt) …
        (je|j'aimerais|nous) (souhaite|souhaiterais|voudrais|aimerais|vous|serais|propose)? ..2 (vous|t'|te|rejoindre|faire|inviter|ajouter|intégrer)? (ajouter|inviter|rejoindre|faire|intégrer|faire partie|intégrer|joindre|à|t'ajouter) ..4 réseau …
        j'aimerais (vous|te|t'ajouter|faire|rejoindre) ..4 réseau …
        t'ajouter à mon réseau …
        (connectons|restons) (nous|en contact) …
        (au plaisir|ravi|je serais ravi) (de|d'échanger) (vous compter|nous connecter) …
        (me gustaría|quisiera|quiero|gustaría|encantaría|me encantaría) ..2 (añadirte|añadirlo|añadirle|añadirla|agregarte|agregarlo|agregarle|agregarla|unirme|invitarte|invitarle|formar parte|incluirte|incluirle|sumarte|conectar) (a|de|en|con)? (mi|su|tu|contigo|usted|ti)? ..2 (red|linkedin|contactos|contigo|usted)? …
        (conectemos|conectamos) …
        (vorrei|mi piacerebbe|desidero|desidererei|volevo|piacerebbe) (aggiungerti|aggiungerla|aggiungervi|invitarti|invitarla|entrare|collegarmi|far parte|includerti|connettermi|unirmi) (alla|a|nella|con|della|far)? (mia|tua|sua|te|lei|parte)? ..3 (rete|network|collegamenti|linkedin|te|lei)? …
        (gostaria|queria|quero|adoraria|gostava) (de)? (te|o|a|lhe|você)? (adicionar|adicioná|adicionar-te|adicioná-lo|adicionar-lhe|convidar|convidá|fazer parte|incluir|entrar|juntar|conectar|me conectar) (te|lo|la|lhe|o|a|você|você)? (à|a|na|da|em|para|com)? (minha|sua|tua|você|ti)? ..2 (rede|network|você|linkedin)? …
        (vamos|podemos) (nos)? (conectar|conectar-nos) …
        (ik|graag) ..8 (mijn|jouw|je|uw) ..2 netwerk ..3 (toe|toevoegen|uitnodigen|voegen|opnemen|uitmaken|nodigen|toegevoegd)?
        (ik zou|graag|ik wil) ..3 (met|contact) ..3 (connecten|verbinden|linken|leggen|maken)
        (laten we|zullen we) (connecten|verbinden|linken|contact) …
      `,
    },
    {
      because: "asks to connect and says no more",
      detail: "bare",
      phrases: `
        ^ (i|we)? (would|will)? <really>? (love|like|happy|keen|glad|delighted|want|wanted) to (get)? (connect|link up|be connected|connected|link) (with you|here|on linkedin|with you here|with you on linkedin)? $
        ^ (sure|yes|yep|yeah|ok|okay|absolutely|of course|definitely|great|by all means|certainly|why not|with pleasure|gladly|sounds good) (thing)? ,? (let us|happy to|glad to|we can|love to|we should|do)? (connect|link up|link|be connected|get connected) ..2 $
        ^ (may|can|could|might|shall|let) (we|i|us) (be|get|become|stay) (connected|linked|contacts|connections|in touch|friends) ..3 $
        ^ (become|becoming|be|make me|count me|being) (a|as a)? ..1 (part|member|one) (of|in) your ..2 (network|circle|connections|contacts) ..2 $
        ^ (please)? let us (connect|link up|get connected|be connected|stay connected|keep in touch) (here|on linkedin|please|then)? $
        ^ (please|kindly|do)? (connect|link up|link in|accept (my|this|the) ..2 (request|invitation|invite|connection)) (with me|here|me)? $
        ^ (please|kindly) (accept|approve|add|connect) ..5 $
        ^ (it|this)? (would|will) be <really>? (great|good|nice|lovely|wonderful|fantastic|awesome|amazing|an honor|an honour|a pleasure|my pleasure) to (be)? (connect|connected|link up|linked|in touch|add you|have you) ..3 $
        ^ (looking|look) forward to (connecting|being connected|our connection|linking up) ..3 $
        ^ (sending|here is|sent) ..2 (request|invite|invitation|connection request) ..2 $
        ^ (would you|do you|you) (like|want|wanna|be (open|willing|interested)) (to|in)? (connect|connecting) (with me|here|on linkedin)? $
        ^ (shall|can|could|may|might) (we|i) (connect|link up|connect with you|be connected|add you|get connected) (here|with you|on linkedin|please)? $
        ^ (sir|madam|dear|mate|ok|okay|so|hey|just|hello)? ,? (please|kindly|do|could you|can you|will you|would you)? (please|kindly)? (add|accept|approve|connect|accept me|link) (me|us)? (~here)? (~here)? $
        ^ (do you|you|would you|i|we|are you)? (mind|ok|okay|alright|fine|cool) (for me to|if i|if we|with us) (add|added|connect|connected|connecting|link|linked|invite|send) (with)? (you)? ..3 $
        ^ (just)? (thought|figured|decided|going) (i|we|to)? (would|will)? (send|drop|shoot|add|connect|invite|link|reach out) (you)? ..3 $
        ^ (i|we|do you|would you)? (would|really|just|do)? (wish|want|like|love|hope|request|requesting|asking|keen|happy|care|glad|pleased|eager|hoping|wanna|mind) (you|us|me|your permission)? to (please|kindly)? (connect|link in|link up|link|be added|be connected|get connected|add you|invite you|send you a (request|invite|invitation)) (with you)? (~here)? (~here)? ..1 $
        ^ (so)? (just)? (linking|adding|connecting) (in|up|you)? (with)? (you)? (~here)? $
        ^ (let us|let me|can we|could we|may we|may i|shall we|we should|i want to|i wish to|would like to) (please|also|all|just)? (be|become|get|stay|remain) (one of|a|as)? (your|linkedin)? ..1 (connections|connection|contacts|contact|friends|linked|connected|buddies) (~here)? $
        ^ (let us)? join hands ..3 $
        ^ (please|kindly)? (shoot|send|drop|give|throw) (me|us) (an|a)? (accept|add|invite|invitation|connect|request|connection|linkedin request|connection request) (~here)? $
        ^ requesting (you to|to|your|a|that you) ..2 (add|accept|connect|connection|approve) ..4 $
        (happy|glad|honored|delighted|pleased|proud|like|love|great|nice|good) to (have|count|include|welcome|be|become) (you)? (as|one of)? (a|an|my|your|of)? ..1 (connection|contact|connections|contacts) (~here)? $
        (be|become|being) added to your ..2 (network|connections|contacts|circle|list) …
        (appreciate|grateful|happy|glad|thankful|love|like) (it|very)? ..1 (if|for) you (would|could|can|to|will)? (add|accept|approve) (me|my|to) …
        ^ (i)? (would be|am) <really>? (pleased|happy|glad|honored|delighted|grateful|proud) to (be|get|become) (connected|linked|your connection|in your network|part of your network) ..4 $
        ^ (i|we|it|just|so)? ~want (please|also|just)? (be|get)? (connect|connected|linked|link up|link in|network|add you|join your network) (with you)? (~here)? $
        ^ (i)? (would|do|am)? (hope|hoping|trust|wish|like|love|want) (for)? (that)? (you|we|us) (will|can|could|would|to|may)? (be|get)? (please|kindly)? (accept|connect|connected|linked|approve|link up) ..4 $
        ^ (do you|would you|i)? care to (connect|link up|be connected|join my network) ..3 $
        ^ (i am|am i|are you|am)? (interested|open|keen|up|looking|care) (in|to|for|on)? (connect|connecting|a connection|linking up) (with (you|me))? (~here)? ..1 $
        ^ (a|an|my|this is|here is|just|new)? (a|an|my)? (connection|linkedin|friend)? (invitation|invite|request|connection) (to connect|from (me|<Name>|<slot>))? (~here)? $
        ^ (i|we|you)? (am|are)? (hereby|cordially|kindly)? (invite|inviting|invited|request|requesting) (you|to|your|for)? (to|for)? (my|our|connect|join|connection|a connection) ..4 $
        ^ (allow|permit) me to (connect|add|join|link|invite) ..5 $
        ^ (please)? (would|could|can|will|do) you ..2 (accept|approve|connect|add me|join my|be my|be (part of|in) my) ..4 $
        ^ (please|will you)? (be|become|being) my (connection|contact|friend) ..3 $
        ^ let us (network|link|add each other|get in touch|keep in touch|be friends|follow each other|stay in touch|join networks) ..3 $
        (honor|pleasure|privilege) (of|to|in) (be)? (connecting|connect|connected|adding you) (with you)? (~here)? $
        ^ ..2 (appreciate|welcome|value|like|love|requesting) (a|the|your)? (connection|connect) (request)? (with you)? (~here)? $
        ^ (i)? (would)? (want|need|like|love)? (to have)? you in my ..2 (network|circle|contacts|connections) ..1 $
        ^ (good|nice|pleased|happy|glad|great|delighted|lovely) to (be)? (connect|connected|link|linked) (with you)? (~here)? $
        ^ (i)? (just|have)? (sent|send|sending) you ..3 (request|invite|invitation) (to connect)? ..2 $
      `,
    },
  ],
};
