/** The examples of each rule, by its id. Made by `npm run generate` from `rules/`; do not edit. */
import type { Example } from "./rule.ts";
import { examples as accidentalHeading } from "./rules/accidental-heading.ts";
import { examples as alreadyConnected } from "./rules/already-connected.ts";
import { examples as alreadyInvited } from "./rules/already-invited.ts";
import { examples as barelyANote } from "./rules/barely-a-note.ts";
import { examples as brokenPlaceholder } from "./rules/broken-placeholder.ts";
import { examples as chasing } from "./rules/chasing.ts";
import { examples as coldTone } from "./rules/cold-tone.ts";
import { examples as collectorTone } from "./rules/collector-tone.ts";
import { examples as contactDetails } from "./rules/contact-details.ts";
import { examples as copiedNote } from "./rules/copied-note.ts";
import { examples as curtGreeting } from "./rules/curt-greeting.ts";
import { examples as defaultNote } from "./rules/default-note.ts";
import { examples as defaultSentence } from "./rules/default-sentence.ts";
import { examples as dirtyName } from "./rules/dirty-name.ts";
import { examples as duplicateRecipient } from "./rules/duplicate-recipient.ts";
import { examples as editedAfterSending } from "./rules/edited-after-sending.ts";
import { examples as emptyValue } from "./rules/empty-value.ts";
import { examples as excludedRecipient } from "./rules/excluded-recipient.ts";
import { examples as falseFamiliarity } from "./rules/false-familiarity.ts";
import { examples as flattery } from "./rules/flattery.ts";
import { examples as foreignPlaceholder } from "./rules/foreign-placeholder.ts";
import { examples as formalName } from "./rules/formal-name.ts";
import { examples as freeAccountLimit } from "./rules/free-account-limit.ts";
import { examples as hastyPitch } from "./rules/hasty-pitch.ts";
import { examples as impersonalTemplate } from "./rules/impersonal-template.ts";
import { examples as invalidFrontMatter } from "./rules/invalid-front-matter.ts";
import { examples as kindestRegards } from "./rules/kindest-regards.ts";
import { examples as leftoverHole } from "./rules/leftover-hole.ts";
import { examples as longWinded } from "./rules/long-winded.ts";
import { examples as markdownInNote } from "./rules/markdown-in-note.ts";
import { examples as meetingRequest } from "./rules/meeting-request.ts";
import { examples as missingCommonGround } from "./rules/missing-common-ground.ts";
import { examples as missingContext } from "./rules/missing-context.ts";
import { examples as missingGreeting } from "./rules/missing-greeting.ts";
import { examples as missingIntroduction } from "./rules/missing-introduction.ts";
import { examples as missingName } from "./rules/missing-name.ts";
import { examples as missingNote } from "./rules/missing-note.ts";
import { examples as missingOccasion } from "./rules/missing-occasion.ts";
import { examples as missingOffer } from "./rules/missing-offer.ts";
import { examples as missingReason } from "./rules/missing-reason.ts";
import { examples as missingSignature } from "./rules/missing-signature.ts";
import { examples as noteTooLong } from "./rules/note-too-long.ts";
import { examples as otherRecipient } from "./rules/other-recipient.ts";
import { examples as overQuota } from "./rules/over-quota.ts";
import { examples as relativeDate } from "./rules/relative-date.ts";
import { examples as repeatedFollowUp } from "./rules/repeated-follow-up.ts";
import { examples as replyWithoutOffer } from "./rules/reply-without-offer.ts";
import { examples as salesPitch } from "./rules/sales-pitch.ts";
import { examples as sameVariant } from "./rules/same-variant.ts";
import { examples as shouting } from "./rules/shouting.ts";
import { examples as spacingArtefact } from "./rules/spacing-artefact.ts";
import { examples as stockPhrase } from "./rules/stock-phrase.ts";
import { examples as suspiciousValue } from "./rules/suspicious-value.ts";
import { examples as swallowedNote } from "./rules/swallowed-note.ts";
import { examples as textingStyle } from "./rules/texting-style.ts";
import { examples as unbackedClaim } from "./rules/unbacked-claim.ts";
import { examples as unexpectedCount } from "./rules/unexpected-count.ts";
import { examples as ungratefulReply } from "./rules/ungrateful-reply.ts";
import { examples as unknownField } from "./rules/unknown-field.ts";
import { examples as unknownPlaceholder } from "./rules/unknown-placeholder.ts";
import { examples as unknownSuppression } from "./rules/unknown-suppression.ts";
import { examples as unreadLanguage } from "./rules/unread-language.ts";
import { examples as unreadableRecipients } from "./rules/unreadable-recipients.ts";
import { examples as unusedSuppression } from "./rules/unused-suppression.ts";
import { examples as vagueAdmiration } from "./rules/vague-admiration.ts";
import { examples as wrongName } from "./rules/wrong-name.ts";

export const examples: ReadonlyMap<string, readonly Example[]> = new Map([
  ["already-connected", alreadyConnected],
  ["already-invited", alreadyInvited],
  ["broken-placeholder", brokenPlaceholder],
  ["duplicate-recipient", duplicateRecipient],
  ["empty-value", emptyValue],
  ["excluded-recipient", excludedRecipient],
  ["foreign-placeholder", foreignPlaceholder],
  ["free-account-limit", freeAccountLimit],
  ["leftover-hole", leftoverHole],
  ["note-too-long", noteTooLong],
  ["other-recipient", otherRecipient],
  ["over-quota", overQuota],
  ["suspicious-value", suspiciousValue],
  ["unknown-placeholder", unknownPlaceholder],
  ["wrong-name", wrongName],
  ["barely-a-note", barelyANote],
  ["chasing", chasing],
  ["cold-tone", coldTone],
  ["collector-tone", collectorTone],
  ["contact-details", contactDetails],
  ["copied-note", copiedNote],
  ["curt-greeting", curtGreeting],
  ["default-note", defaultNote],
  ["default-sentence", defaultSentence],
  ["false-familiarity", falseFamiliarity],
  ["flattery", flattery],
  ["formal-name", formalName],
  ["hasty-pitch", hastyPitch],
  ["impersonal-template", impersonalTemplate],
  ["kindest-regards", kindestRegards],
  ["long-winded", longWinded],
  ["meeting-request", meetingRequest],
  ["missing-common-ground", missingCommonGround],
  ["missing-context", missingContext],
  ["missing-greeting", missingGreeting],
  ["missing-introduction", missingIntroduction],
  ["missing-name", missingName],
  ["missing-note", missingNote],
  ["missing-occasion", missingOccasion],
  ["missing-offer", missingOffer],
  ["missing-reason", missingReason],
  ["missing-signature", missingSignature],
  ["relative-date", relativeDate],
  ["repeated-follow-up", repeatedFollowUp],
  ["reply-without-offer", replyWithoutOffer],
  ["sales-pitch", salesPitch],
  ["same-variant", sameVariant],
  ["shouting", shouting],
  ["stock-phrase", stockPhrase],
  ["texting-style", textingStyle],
  ["unbacked-claim", unbackedClaim],
  ["ungrateful-reply", ungratefulReply],
  ["vague-admiration", vagueAdmiration],
  ["accidental-heading", accidentalHeading],
  ["dirty-name", dirtyName],
  ["edited-after-sending", editedAfterSending],
  ["invalid-front-matter", invalidFrontMatter],
  ["markdown-in-note", markdownInNote],
  ["spacing-artefact", spacingArtefact],
  ["swallowed-note", swallowedNote],
  ["unexpected-count", unexpectedCount],
  ["unknown-field", unknownField],
  ["unknown-suppression", unknownSuppression],
  ["unread-language", unreadLanguage],
  ["unreadable-recipients", unreadableRecipients],
  ["unused-suppression", unusedSuppression],
]);
