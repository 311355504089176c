/** Reads that the writer asks to connect or to stay in touch. */
import type { Phrasing } from "./reader.ts";

export const request: Phrasing = {
  kind: "request",
  phrases: [
    {
      because: "asks to connect",
      phrases: `
        (would|i|will|we|am|are)? (would|will)? <really>? (love|like|want|wanted|hope|hoping|happy|glad|keen|eager|honoured|honored|delighted|pleased|appreciate|welcome|value|great|nice|good|lovely|excited|interested|looking|wish) (to|in|if we could|if we|for us to|a chance to|the chance to|the opportunity to|an opportunity to|it if we could|your)? (also|really|just|please|get|be|professionally)? (connect|connecting|connected|link up|linkup|link in|connection|be connected|in touch) (with you|here|on linkedin|with)?
        (let us|shall we|can we|could we|may we|we should|should we|might we|worth) (please|also|all)? (connect|connecting|link|get connected|be connected|link up)
        (would you be|are you|would you|will you|if you are|you are) (open|like|willing|interested|happy|okay|ok|up)? (to|in|for)? (connect|connecting|accept|accepting|a connection)
        (please)? (accept|approve) (my|this|the|our) (invitation|invite|request|connection)
        (sending|sent|sent you|send|sending you|here is) (you|a|my|over|this|along)? (a)? (connection|linkedin)? (request|invite|invitation)
        (may|can|could|might) i (please)? (connect|add you|send|link|invite|stay in touch|get in touch) (with you|here|to|in)?
        (have you|having you) (in|as part of|as a part of) (my|our) network
        (be|become|being) (a)? (part|member) of (your|my) network
        ^ connect ?
        (sense|good|nice|great) (for us|for the two of us)? to (know each other|know one another)
        connection request sent
        open to it ?
        (connecting|connect) (with you|here|on linkedin)? $
      `,
    },
    {
      because: "asks to stay in touch",
      detail: "touch",
      phrases: `
        (be|been) (in touch|in contact|in the loop)
        (stay|staying|keep|keeping|remain|get back) (in touch|connected|in contact|in the loop|in loop|in each other's)
        (stay|keep) (in)? (touch|contact)
        catch up
        (seguir|mantener|estar|quedar|mantenernos) en contacto
        (rester|garder|restons|reste) (en)? contact
        (in kontakt bleiben|kontakt halten|rimanere in contatto|restare in contatto|manter contacto|manter contato|contact houden|in contact blijven)
        (back in|not lose) (touch|contact)
        (stay|be|keep) on your radar
        keep (up|posted)? with (you|what you)
        (lose|lost|losing) (touch|contact)
        (reconnect|reconnecting)
      `,
    },
  ],
};
