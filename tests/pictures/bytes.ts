import { crc32 } from "node:zlib";

/** Bytes of pictures made by hand for tests: big- and little-endian numbers, plain text and what is put together of them. */
export type Bytes = Uint8Array<ArrayBuffer>;

export type Part = Uint8Array | string | readonly number[];

export const joined = (...parts: readonly Part[]): Bytes =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part))))); // prettier-ignore

/** Most significant byte first, as in PNG, JPEG and TIFF here. */
export const big = (value: number, bytes: 2 | 4): readonly number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** (bytes - 1 - at)) % 256);

/** Least significant byte first, as in GIF and RIFF. */
export const little = (value: number, bytes: 2 | 3 | 4): readonly number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);

export const checksum = (bytes: Uint8Array): readonly number[] => big(crc32(bytes), 4);
