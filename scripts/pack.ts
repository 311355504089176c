/** Packs the extension so that the same sources give the same bytes, wherever and whenever they are packed. */
import { readFileSync, writeFileSync } from "node:fs";
import { createVSIX } from "@vscode/vsce";

export interface Packing {
  /** Where the sources and their bundles stand. */
  readonly from: string;
  /** The archive, an absolute path. */
  readonly into: string;
  /** What all its files bear as their date, in seconds. */
  readonly date: number;
}

export async function pack({ from, into, date }: Packing): Promise<void> {
  // With a date given, the packer sorts the files and dates them all alike; it writes dates in the time zone at hand.
  process.env["SOURCE_DATE_EPOCH"] = String(date);
  process.env["TZ"] = "UTC";
  await createVSIX({
    cwd: from,
    packagePath: into,
    readmePath: "dist/readme.md",
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  writeFileSync(into, withPlainModes(readFileSync(into)));
}

/** The mode of a file, -rw-r--r--, where an archive keeps it. */
const PLAIN_FILE = 0o100644 * 2 ** 16;

/** Who may do what with a file differs between checkouts; in the archive everybody may read it and its owner write it. */
function withPlainModes(zip: Buffer): Buffer {
  const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    zip.writeUInt32LE(PLAIN_FILE, at + 38);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
