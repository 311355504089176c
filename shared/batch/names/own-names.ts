/**
 * Given names that end as pet names do and are none: nobody called Lucas goes by Lucy. Folded. Those of whom
 * `short-forms.ts` says whose short form they may be as well keep that.
 */
export const OWN_NAMES: ReadonlySet<string> = new Set(
  `ali amy anthony ashley audrey aurelie bailey barry beverly bonnie brandy carey cherry cicely cindy cody corey cory
  courtney daisy dimitri elodie emilie emily finley gary geoffrey giovanni godfrey gregory hadley hailey harley harry heidi
  henri henry holly humphrey ivy jeffrey jerry jody judy julie kelly kerry kimberly larry leonie lesley leslie levi lily
  lilly lindy lucie lucy luigi mari marie marjorie marjory mary melanie mindy molly naomi natalie nathalie noemi penny
  perry polly poppy randy remi riley rory rosalie ruby sally sherry shirley sophie stanley stefanie stephanie sydney
  sylvie trudy valerie virginie wendy wesley yuri
  hans jens lars mads niels nils piers`.split(/\s+/),
);
