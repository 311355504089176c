/** The phrases of all kinds of elements. */
import { admiration } from "./admiration.ts";
import { chase } from "./chase.ts";
import { claim } from "./claim.ts";
import { collector } from "./collector.ts";
import { context } from "./context.ts";
import { defaultSentence } from "./default-sentence.ts";
import { flattery } from "./flattery.ts";
import { introduction } from "./introduction.ts";
import { meeting } from "./meeting.ts";
import { offer } from "./offer.ts";
import { particular } from "./particular.ts";
import { pitch } from "./pitch.ts";
import type { Phrasing } from "./reader.ts";
import { reason } from "./reason.ts";
import { relativeDay } from "./relative-day.ts";
import { request } from "./request.ts";
import { stockPhrase } from "./stock-phrase.ts";
import { warmth } from "./warmth.ts";

/** Of two causes for the same element the one that stands first here is told. */
export const PHRASINGS: readonly Phrasing[] = [
  context,
  particular,
  request,
  introduction,
  offer,
  warmth,
  meeting,
  pitch,
  reason,
  defaultSentence,
  stockPhrase,
  collector,
  chase,
  claim,
  admiration,
  flattery,
  relativeDay,
];
