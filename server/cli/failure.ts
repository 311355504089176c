/** What the command could not do, in words for the person who asked: it goes to the error stream, and the exit code is 2. */
export class Failure extends Error {}
