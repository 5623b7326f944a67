import { type Bytes, big, joined } from "./bytes";

/** What a file says beside its pixels. Each is a string that nobody else uses, so that a test can look for it in what was sent. */
export interface Beside {
  /** As a phone would have turned it: 1 upright, 6 a quarter to the right. */
  readonly orientation?: number;
  readonly serial: string;
  readonly maker: string;
  readonly owner: string;
  readonly words: string;
}

export const BESIDE: Beside = {
  serial: "SN-4711-0815-ZQ",
  maker: "Kamerawerk Q77",
  owner: "Wilhelmine Okonkwo-Brandt",
  words: "shot at the secret warehouse",
};

type Entry = readonly [tag: number, type: 2 | 3 | 4 | 5, count: number, value: readonly number[]];
const ascii = (tag: number, text: string): Entry => [tag, 2, text.length + 1, [...Buffer.from(`${text}\0`, "latin1")]];
const rationals = (tag: number, ...values: readonly number[]): Entry => [tag, 5, values.length, values.flatMap((one) => [...big(Math.round(one * 100), 4), ...big(100, 4)])]; // prettier-ignore

/** One directory of a TIFF at `offset`; values longer than four bytes stand behind it. */
function directory(entries: readonly Entry[], offset: number): Bytes {
  const behind: number[] = [];
  const start = offset + 2 + entries.length * 12 + 4;
  const rows = [...entries]
    .sort((a, b) => a[0] - b[0])
    .map(([tag, type, count, value]) => {
      const row = [...big(tag, 2), ...big(type, 2), ...big(count, 4)];
      if (value.length <= 4) return [...row, ...value, ...Array.from({ length: 4 - value.length }, () => 0)];
      const at = start + behind.length;
      behind.push(...value, ...(value.length % 2 === 1 ? [0] : []));
      return [...row, ...big(at, 4)];
    });
  return joined(big(entries.length, 2), ...rows, big(0, 4), behind);
}

/** Exif as a camera writes it: orientation, maker, owner, serial number, time, and where it was taken (52°30'N 13°24'E). */
export function exif({ orientation = 1, serial, maker, owner }: Beside): Bytes {
  const first = (camera: number, place: number): Bytes =>
    directory(
      [
        [0x0112, 3, 1, [...big(orientation, 2)]],
        ascii(0x010f, maker),
        ascii(0x013b, owner),
        [0x8769, 4, 1, [...big(camera, 4)]],
        [0x8825, 4, 1, [...big(place, 4)]],
      ],
      8,
    );
  const cameraAt = 8 + first(0, 0).length;
  const camera = directory([ascii(0xa431, serial), ascii(0x9003, "2026:11:27 18:49:00")], cameraAt);
  const placeAt = cameraAt + camera.length;
  const place = directory([ascii(1, "N"), rationals(2, 52, 30, 0), ascii(3, "E"), rationals(4, 13, 24, 0)], placeAt);
  return joined("MM", big(42, 2), big(8, 4), first(cameraAt, placeAt), camera, place);
}

/** XMP as picture programs write it. */
export const xmp = ({ serial, owner, words }: Beside): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:dc="http://purl.org/dc/elements/1.1/" exif:GPSLatitude="52,30N" exif:GPSLongitude="13,24E" aux:SerialNumber="${serial}"><dc:creator>${owner}</dc:creator><dc:description>${escaped(words)}</dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** IPTC inside a Photoshop block: by-line and caption. */
export function iptc({ owner, words }: Beside): Bytes {
  const record = (number: number, text: string): Bytes => {
    const bytes = Buffer.from(text, "utf8");
    return joined([0x1c, 2, number], big(bytes.length, 2), bytes);
  };
  const records = joined(record(80, owner), record(120, words));
  return joined("Photoshop 3.0\0", "8BIM", [4, 4, 0, 0], big(records.length, 4), records, records.length % 2 === 1 ? [0] : []); // prettier-ignore
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
