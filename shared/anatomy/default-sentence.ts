/** Reads the platform's own default sentence, in its variants and languages. */
import type { Reader } from "./reader.ts";

export const defaultSentence: Reader = {
  kind: "default-sentence",
  phrases: [
    {
      because: "is what the platform itself proposes",
      phrases: `
        (i|we)? (would|will|want|wanted|am|hope|wish)? <really>? (love|like|want|wanted|writing|happy|hoping|wish|honored|please|glad|delighted|pleased)? (to)? (invite|add|have|include|welcome) you (to|in|as part of|into|join|as a part of|among)? (my|our)? (join|part of)? (my|our|your)? (growing|existing|wider|ever|personal|linkedin|professional|business)? (linkedin|professional|business)? network (on linkedin|of professionals|here|on the linkedin)?
        (i|we)? (would|want|wanted|am|hope|wish)? <really>? (love|like|want|hoping|happy|wish)? (to)? (join|be part of|be a part of|become part of|become a part of|be in) your (growing|personal|linkedin|professional|business)? (linkedin|professional|business)? network (on linkedin|here)?
        (invite|inviting|invited) you to (join|connect|be part of) (my|our|with me)? ..2 (network|linkedin) …
        since you are (a person|someone|a friend|person) (that|whom)? i trust …
        (i|you are someone) (trust|trust you) , i (wanted|want|would) …
        (please)? join my (linkedin|professional)? network
        add you (as a|to my) (connection|contact|contacts|connections|list|friends) …
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
        ^ (please)? let us (connect|link up|get connected|be connected|stay connected|keep in touch) (here|on linkedin|please|then)? $
        ^ (please)? (connect|accept (my|this) ..2 (request|invitation|invite)) (with me)? $
        ^ (would you|do you|you) (like|want|wanna|be (open|willing|interested)) (to|in)? (connect|connecting) (with me|here|on linkedin)? $
        ^ (shall|can|could|may|might) (we|i) (connect|link up|connect with you|be connected|add you|get connected) (here|with you|on linkedin|please)? $
      `,
    },
  ],
};
