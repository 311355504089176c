/** What can be asked of rendering. */
import { RENDERINGS as TEXTS } from "../../shared/protocol/writing.ts";
export const RENDERINGS = [...TEXTS, "html"] as const;

export interface RenderOptions {
  /** Files, folders or patterns, as given. */
  readonly paths: readonly string[];
  readonly format: (typeof RENDERINGS)[number];
  /** Whether what is not fit to send is rendered as well, marked. */
  readonly all: boolean;
  /** The one project file to use; the nearest of each file when absent. */
  readonly config?: string;
}
