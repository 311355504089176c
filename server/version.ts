/** The version that the bundler writes in; sources that run unbundled have none. */
declare const CORDIAL_VERSION: string | undefined;

export const VERSION = typeof CORDIAL_VERSION === "string" ? CORDIAL_VERSION : "unbuilt";
