/** Shorthand of text messages, and words that are shouted when they stand in capitals. */

export const SHORTHAND: ReadonlySet<string> = new Set(
  `u ur urs pls plz plss thx thnx tnx tks lol lmao omg btw gr8 l8r 2day 2moro tmrw tmr wanna gonna gotta cuz coz bcz bc imo imho idk tbh ngl fyi4u ppl msg msgs rn
  smth sth abt b4 bff brb ttyl hmu dm'd dunno gimme lemme kinda sorta yall y'all yo ya hv hav luv frnd frnds wud cud shud dnt k kk xoxo plx sry np nvm wat wassup sup r ty fr`.split(
    /\s+/,
  ),
);

export const SHOUTABLE: ReadonlySet<string> = new Set(
  `your you our this that the and not now never always must all every very free new best great amazing awesome incredible exciting huge big love loved please thanks thank hello stop wait
 important urgent only really too more most today asap limited exclusive guaranteed guarantee offer act fast fast-paced win big yes crushing thrives high stress opportunity perfect unique
 massive insane crazy unbelievable top rockstar ninja wizard hiring wanted need want join connect call click here blue congratulations congrats last first chance before after definitely
 absolutely can cannot will are have has dont any anyone everyone money cash deal deals sale save double triple instantly immediately hurry ready real serious seriously super
 fantastic brilliant excellent wonderful good better work business growth success results zero none every single look see read reply respond open`.split(
    /\s+/,
  ),
);
