/** All readers that look at a whole note. */
import { contactDetail } from "./contact-detail.ts";
import { contextReader } from "./context.ts";
import { meetingReader } from "./meeting.ts";
import { name } from "./name.ts";
import { offerReader } from "./offer.ts";
import { particularReader } from "./particular.ts";
import { pitchReader } from "./pitch.ts";
import { hole, placeholder } from "./placeholder.ts";
import type { Reader } from "./reader.ts";
import { reasonReader } from "./reason.ts";
import { shouting } from "./shouting.ts";
import { texting } from "./texting.ts";
import { warmthReader } from "./warmth.ts";

/** In the order in which they read, for the later may look at what the earlier found. */
export const READERS: readonly Reader[] = [
  placeholder,
  hole,
  contactDetail,
  name,
  contextReader,
  warmthReader,
  meetingReader,
  particularReader,
  pitchReader,
  offerReader,
  reasonReader,
  texting,
  shouting,
];
