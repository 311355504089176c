/** Texts that several tests open. */

/** One invitation with a curt greeting and a closing that not everybody likes, and nothing else that is wrong with it. */
export const ROB = `---
sender: Linda Park
---

## Rob Jensen

- event: the Chamber mixer

Rob,

It was a pleasure to meet you at the Chamber mixer. May I stay in touch, so that I can send you the audience feedback?

Kindest regards,
Linda
`;

/** The same, fit to send. */
export const KIND_ROB = ROB.replace("Rob,\n", "Hi Rob,\n").replace("Kindest regards", "Sincerely");

/** Two invitations with the same slip. */
export const TWO = `${ROB}
## Amara Okafor

Amara,

Thank you for the tour of the herbarium. May I write about it in our newsletter?

Sincerely,
Linda
`;
