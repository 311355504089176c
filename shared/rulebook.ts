/** All rules: certainties first, then etiquette, then form. Made by `npm run generate` from `rules/`; do not edit. */
import type { Rule } from "./rule.ts";
import accidentalHeading from "./rules/accidental-heading.ts";
import alreadyConnected from "./rules/already-connected.ts";
import alreadyInvited from "./rules/already-invited.ts";
import barelyANote from "./rules/barely-a-note.ts";
import brokenPlaceholder from "./rules/broken-placeholder.ts";
import chasing from "./rules/chasing.ts";
import coldTone from "./rules/cold-tone.ts";
import collectorTone from "./rules/collector-tone.ts";
import contactDetails from "./rules/contact-details.ts";
import copiedNote from "./rules/copied-note.ts";
import curtGreeting from "./rules/curt-greeting.ts";
import defaultNote from "./rules/default-note.ts";
import defaultSentence from "./rules/default-sentence.ts";
import dirtyName from "./rules/dirty-name.ts";
import duplicateRecipient from "./rules/duplicate-recipient.ts";
import editedAfterSending from "./rules/edited-after-sending.ts";
import emptyValue from "./rules/empty-value.ts";
import excludedRecipient from "./rules/excluded-recipient.ts";
import falseFamiliarity from "./rules/false-familiarity.ts";
import flattery from "./rules/flattery.ts";
import foreignPlaceholder from "./rules/foreign-placeholder.ts";
import formalName from "./rules/formal-name.ts";
import freeAccountLimit from "./rules/free-account-limit.ts";
import hastyPitch from "./rules/hasty-pitch.ts";
import impersonalTemplate from "./rules/impersonal-template.ts";
import invalidFrontMatter from "./rules/invalid-front-matter.ts";
import kindestRegards from "./rules/kindest-regards.ts";
import leftoverHole from "./rules/leftover-hole.ts";
import longWinded from "./rules/long-winded.ts";
import markdownInNote from "./rules/markdown-in-note.ts";
import meetingRequest from "./rules/meeting-request.ts";
import missingCommonGround from "./rules/missing-common-ground.ts";
import missingContext from "./rules/missing-context.ts";
import missingGreeting from "./rules/missing-greeting.ts";
import missingIntroduction from "./rules/missing-introduction.ts";
import missingName from "./rules/missing-name.ts";
import missingNote from "./rules/missing-note.ts";
import missingOccasion from "./rules/missing-occasion.ts";
import missingOffer from "./rules/missing-offer.ts";
import missingReason from "./rules/missing-reason.ts";
import missingSignature from "./rules/missing-signature.ts";
import noteTooLong from "./rules/note-too-long.ts";
import otherRecipient from "./rules/other-recipient.ts";
import overQuota from "./rules/over-quota.ts";
import relativeDate from "./rules/relative-date.ts";
import repeatedFollowUp from "./rules/repeated-follow-up.ts";
import replyWithoutOffer from "./rules/reply-without-offer.ts";
import salesPitch from "./rules/sales-pitch.ts";
import sameVariant from "./rules/same-variant.ts";
import shouting from "./rules/shouting.ts";
import spacingArtefact from "./rules/spacing-artefact.ts";
import stockPhrase from "./rules/stock-phrase.ts";
import suspiciousValue from "./rules/suspicious-value.ts";
import swallowedNote from "./rules/swallowed-note.ts";
import textingStyle from "./rules/texting-style.ts";
import unbackedClaim from "./rules/unbacked-claim.ts";
import unexpectedCount from "./rules/unexpected-count.ts";
import ungratefulReply from "./rules/ungrateful-reply.ts";
import unknownField from "./rules/unknown-field.ts";
import unknownPlaceholder from "./rules/unknown-placeholder.ts";
import unknownSuppression from "./rules/unknown-suppression.ts";
import unreadLanguage from "./rules/unread-language.ts";
import unreadableRecipients from "./rules/unreadable-recipients.ts";
import unusedSuppression from "./rules/unused-suppression.ts";
import vagueAdmiration from "./rules/vague-admiration.ts";
import wrongName from "./rules/wrong-name.ts";

export const rulebook: readonly Rule[] = [
  alreadyConnected,
  alreadyInvited,
  brokenPlaceholder,
  duplicateRecipient,
  emptyValue,
  excludedRecipient,
  foreignPlaceholder,
  freeAccountLimit,
  leftoverHole,
  noteTooLong,
  otherRecipient,
  overQuota,
  suspiciousValue,
  unknownPlaceholder,
  wrongName,
  barelyANote,
  chasing,
  coldTone,
  collectorTone,
  contactDetails,
  copiedNote,
  curtGreeting,
  defaultNote,
  defaultSentence,
  falseFamiliarity,
  flattery,
  formalName,
  hastyPitch,
  impersonalTemplate,
  kindestRegards,
  longWinded,
  meetingRequest,
  missingCommonGround,
  missingContext,
  missingGreeting,
  missingIntroduction,
  missingName,
  missingNote,
  missingOccasion,
  missingOffer,
  missingReason,
  missingSignature,
  relativeDate,
  repeatedFollowUp,
  replyWithoutOffer,
  salesPitch,
  sameVariant,
  shouting,
  stockPhrase,
  textingStyle,
  unbackedClaim,
  ungratefulReply,
  vagueAdmiration,
  accidentalHeading,
  dirtyName,
  editedAfterSending,
  invalidFrontMatter,
  markdownInNote,
  spacingArtefact,
  swallowedNote,
  unexpectedCount,
  unknownField,
  unknownSuppression,
  unreadLanguage,
  unreadableRecipients,
  unusedSuppression,
];
