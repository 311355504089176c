/** Reads superlatives; one may be meant, several are flattery (the rule counts them). */
import type { Phrasing } from "./reader.ts";

export const flattery: Phrasing = {
  kind: "flattery",
  phrases: [
    {
      because: "is a superlative",
      phrases: `
        (amazing|incredible|unbelievable|extraordinary|phenomenal|world-class|exceptional|outstanding|legendary|unparalleled|brilliant|stellar|genius|awe-inspiring|superb|astonishing|remarkable|magnificent|esteemed|prestigious|distinguished|exemplary|spectacular|unmatched|mind-blowing|stunning|inspirational|visionary|rockstar|superstar|guru|ninja|legend)
        world class
        (truly|absolutely|totally|utterly|deeply|incredibly|extremely|beyond) (impressed|inspired|inspiring|impressive|amazed|honored|honoured|humbled|blown away)
        one of the (best|greatest|most|smartest|top|finest) …
        (the|my) (best|greatest|most (inspiring|talented|impressive|brilliant)) (in|of|person|leader|mind) …
        (role model|thought leader|true leader|in awe|blown away|second to none|top of your field)
      `,
    },
  ],
};
