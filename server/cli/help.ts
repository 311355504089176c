/** What `cordial --help` prints. */
export const HELP = `Reads your invitations the way their recipients will, and says what to mend before you send them.

cordial check [paths]       Check files, folders (their .invite.md files) or patterns; the current folder when none is given.
  --fix                     Mend what can be mended without changing what is said, then report the rest.
  --fail-on LEVEL           Exit with 1 from this level on: error, warning (unless you say otherwise), information, hint, never.
  --format pretty|json      For people, or for programs.
  --stdin                   Check the text that comes in; with --fix, print it mended.
  --stdin-filename NAME     What to call that text in the report.
  --color, --no-color       Without either, colours are used where a person reads along.

cordial render [paths]      Print every final note, templates filled; what is not fit to send is left out and listed.
  --format text|json|csv    To read, for programs, or for a tool that takes "linkedin_url, ..., connection_note".
  --all                     Leave nothing out, but mark what is not fit to send.

cordial explain [rule]      Why a rule minds, whose rule it is, and what to write instead; without a rule, all of them.
cordial lsp --stdio         Start the language server, for editors.
cordial --version

Exits with 0 when all is well, 1 when something was found, 2 when something could not be read or done.
`;
