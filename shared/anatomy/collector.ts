/** Reads that the aim is a bigger network. */
import type { Reader } from "./reader.ts";

export const collector: Reader = {
  kind: "collector",
  phrases: [
    {
      because: "collects connections",
      phrases: `
        (expand|expanding|expands|expanded|grow|growing|grows|build|building|builds|broaden|broadening|increase|increasing|extend|extending|widen|widening|enlarge|enlarging|strengthen|strengthening|develop|developing|diversify|growing) (out|up|on)? (my|our|your and my|both our|a|the|their|this)? (own|professional|linkedin|personal|business|local|social|wider|strong|stronger|larger|global|local|online|industry|<slot>|<Name>|international|growing)? (professional|<Name>|<slot>|linkedin)? (network|networks|connections|contacts|circle|connection|linkedin|network's)
        (help us both|both) (grow|expand|build) (our|each)? …
        (more|new|as many|many|500|<number>) (connections|contacts|linkedin connections) …
        (collect|collecting|gather|gathering|adding) (connections|contacts|people|new contacts|professionals)
        (always|constantly|continually|i|am|currently|actively) (looking|keen|happy|interested|eager|excited|love|like|trying|seeking) (to|in|for)? (connect|connecting|network|networking|meet|meeting|add|adding) (with|to)? (more|new|other|sharp|interesting|like|likeminded|fellow|great|professionals|people|talented|amazing|smart|leaders|others|top|as many|exceptional|driven|ambitious) ..4 (professionals|people|leaders|minded|minds|space|industry|individuals|contacts|connections|peers|members)
        ^ connecting with ..6 (leaders|professionals|people|founders|experts|peers|individuals|managers|owners|executives) …
        (share|sharing|merge|combine) (out|our) networks
        (reach|hit|get to|pass|surpass) (my|<number>|500|30k|1000)? ..2 (connections|followers|connection goal)
        (netzwerk|mein netzwerk|kontakte) (zu)? (erweitern|ausbauen|vergrößern|aufbauen|auszubauen)
        (élargir|agrandir|étendre|développer|enrichir) mon réseau
        (ampliar|expandir|ampliando|crecer|hacer crecer) (mi|a minha|minha) red
        (ampliar|expandir|aumentar|expandindo) (a)? minha rede
        (ampliare|espandere|allargare) (la)? mia rete
        (mijn)? netwerk (uit te breiden|uitbreiden|te vergroten|vergroten)
      `,
    },
  ],
  never: `
    (expand|grow|expanding) your ..2 network ?
    (build|building|built|develop|developing) (a|the|our) (neural|rail|sensor|bus|mesh|support|road|peer|care|supplier|distribution)
  `,
};
