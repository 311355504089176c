/** All readers of elements. */
import { admiration } from "./admiration.ts";
import { chase } from "./chase.ts";
import { claim } from "./claim.ts";
import { collector } from "./collector.ts";
import { contactDetail } from "./contact-detail.ts";
import { context } from "./context.ts";
import { defaultSentence } from "./default-sentence.ts";
import { flattery } from "./flattery.ts";
import { introduction } from "./introduction.ts";
import { meeting } from "./meeting.ts";
import { name } from "./name.ts";
import { offer } from "./offer.ts";
import { particular } from "./particular.ts";
import { pitch } from "./pitch.ts";
import { hole, placeholder } from "./placeholder.ts";
import type { Reader } from "./reader.ts";
import { reason } from "./reason.ts";
import { relativeDay } from "./relative-day.ts";
import { request } from "./request.ts";
import { shouting } from "./shouting.ts";
import { stockPhrase } from "./stock-phrase.ts";
import { texting } from "./texting.ts";
import { warmth } from "./warmth.ts";

/** In the order in which they read, for the later may look at what the earlier found. */
export const READERS: readonly Reader[] = [
  placeholder,
  hole,
  contactDetail,
  name,
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
  texting,
  shouting,
  relativeDay,
];
