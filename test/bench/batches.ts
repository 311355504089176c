/** Writes batches of any size for benchmarks: the same text for the same size, good and flawed notes mixed as people mix them. */

const FIRST =
  "Amara Rob Ines Tomás Priya Dana Ngozi Kit Linda Jonas Ruth Mo Zoë Kenji Ana Tunde Mei Élodie Omar Greta".split(
    " ",
  );
const LAST =
  "Okafor Jensen Weber Vega Raman Whitfield Adeyemi Barlow Park Brandt Lind Sousa Bello Chen Petit Haddad".split(
    " ",
  );
const PLACES = [
  "the Chamber mixer",
  "the seed swap in Ibadan",
  "the harbour festival",
  "RustConf",
  "the spring fair",
];
const FIRMS = ["Northside Press", "Kew Herbarium", "Fennel & Sons", "Jensen Training", "the Harbour Post"];
const TOPICS = [
  "soil sensors",
  "damp paper",
  "rowing clubs",
  "ferry timetables",
  "letterpress",
  "bread and shifts",
];

const OPENINGS = [
  "Hi {first},",
  "Hello {first},",
  "Dear {first},",
  "{first},",
  "Hey there,",
  "Hi {{firstName}},",
];
const SENTENCES = [
  "It was a pleasure to meet you at {place}, where we talked about {topic}.",
  "Your talk on {topic} at {place} changed how we run our trials at {firm}.",
  "I read your article about {topic} twice, and sent it to everybody at {firm}.",
  "We are both in the alumni group of {firm}.",
  "I’m an events lead at {firm}, and I look after {topic}.",
  "May I ask you how you got started with {topic}?",
  "I would be glad to send you our notes on {topic}, if they are of any use.",
  "Your colleague Jo at {firm} said that you look for volunteers.",
  "I'd like to add you to my professional network on LinkedIn.",
  "We help companies like {firm} to cut the costs of {topic} by 30%.",
  "Do you have 15 minutes for a quick call this week?",
  "I came across your profile and was impressed by your experience in {topic}.",
];
const CLOSINGS = ["Best,\nLinda", "Sincerely,\nLinda Park", "Kindest regards,\nLinda", "Thanks!\nLinda", ""];

/** A file of `size` invitations. */
export function batchOf(size: number): string {
  const random = randomFrom(size);
  const sections = Array.from({ length: size }, (_, index) => section(index, random));
  return `---\nsender: Linda Park\naccount: premium\n---\n\n${sections.join("\n")}`;
}

type Random = <T>(of: readonly T[]) => T | undefined;

function section(index: number, pick: Random): string {
  const first = pick(FIRST) ?? "";
  const last = pick(LAST) ?? "";
  const count = pick([1, 2, 2, 3, 3]) ?? 1;
  const words = Array.from({ length: count }, () => pick(SENTENCES) ?? "");
  const note = [pick(OPENINGS), words.join(" "), pick(CLOSINGS)].filter(Boolean).join("\n\n");
  const filled = note.replaceAll(/(?<!\{)\{(\w+)\}(?!\})/g, (_, name: string) => {
    if (name === "first") return first;
    return pick(name === "place" ? PLACES : name === "firm" ? FIRMS : TOPICS) ?? "";
  });
  const slug = `${first}-${last}-${index}`.toLowerCase();
  const fields = pick([
    [],
    [],
    [`- company: ${pick(FIRMS)}`],
    [`- company: ${pick(FIRMS)}`, "- relationship: met"],
  ]);
  const head = [`## [${first} ${last}](https://www.linkedin.com/in/${slug})`, "", ...(fields ?? []), ""];
  return `${head.join("\n")}\n${filled}\n`;
}

/** Numbers that look random and are the same every time (a linear congruence). */
function randomFrom(seed: number): Random {
  let state = (seed + 1) >>> 0;
  return (of) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return of[Math.floor((state / 2 ** 32) * of.length)];
  };
}
