import { BackupError } from "./backup-error";
import { readHeader } from "./header";
import type { BackupHeader, Encryption } from "./header";
import { fromBase64, toBase64 } from "./plain-data";

/**
 * A backup is a header and frames. Each frame is the length of its body (4 bytes), whether it is the last (1 byte), the body (gzip),
 * and its seal. Without a passphrase the seal is the SHA-256 of the seal before (at first: of the header), the kind and the body: the last seal is the
 * checksum of the whole file, order and end included. With a passphrase body and seal are AES-GCM, with the frame's number and kind in the
 * nonce and the header authenticated with every frame: none can be changed, left out, swapped or cut off.
 */
export interface Frames {
  seal(body: Uint8Array<ArrayBuffer>, last: boolean): Promise<Uint8Array<ArrayBuffer>>;
  /** Throws BackupError where the frame is not the one that was sealed here. */
  open(sealed: Uint8Array<ArrayBuffer>, last: boolean): Promise<Uint8Array<ArrayBuffer>>;
}

/** What `shared/facts` and OWASP ask for at least. */
const ROUNDS = 600_000;
const DIGEST = 32;
const HEAD = 5;
/** A frame is about 2 MB of JSON before it is packed; one large record may be more. */
const LARGEST = 128 * 1024 * 1024;

/** What the header says of the encryption, and the key, for a new backup. */
export async function newEncryption(passphrase: string): Promise<{ encryption: Encryption; key: CryptoKey }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(7));
  const key = await deriveKey(passphrase, salt, ROUNDS);
  const check = await crypto.subtle.encrypt({ name: "AES-GCM", iv: checkNonce(nonce) }, key, new Uint8Array());
  return {
    key,
    encryption: {
      kdf: "PBKDF2-SHA-256",
      cipher: "AES-GCM-256",
      rounds: ROUNDS,
      salt: toBase64(salt),
      nonce: toBase64(nonce),
      check: toBase64(new Uint8Array(check)),
    },
  };
}

/** The key of an encrypted backup. Throws BackupError where the passphrase is missing or wrong. */
export async function keyOf(encryption: Encryption, passphrase: string | null): Promise<CryptoKey> {
  if (passphrase === null || passphrase === "") throw new BackupError("backup-needs-passphrase");
  const nonce = fromBase64(encryption.nonce);
  if (nonce.length !== 7) throw new BackupError("backup-damaged", "nonce");
  const key = await deriveKey(passphrase, fromBase64(encryption.salt), encryption.rounds);
  await crypto.subtle
    .decrypt({ name: "AES-GCM", iv: checkNonce(nonce) }, key, fromBase64(encryption.check))
    .catch(() => {
      throw new BackupError("wrong-passphrase");
    });
  return key;
}

/** Frames behind a header; `key` where they are encrypted. */
export async function framesOf(
  header: BackupHeader,
  headerBytes: Uint8Array<ArrayBuffer>,
  key: CryptoKey | null,
): Promise<Frames> {
  const start = await digest(headerBytes);
  return key === null || header.encryption === null
    ? chained(start)
    : encrypted(start, fromBase64(header.encryption.nonce), key);
}

function chained(start: Uint8Array<ArrayBuffer>): Frames {
  let before = start;
  const next = (body: Uint8Array<ArrayBuffer>, last: boolean) =>
    digest(join(before, Uint8Array.of(last ? 1 : 0), body));
  return {
    async seal(body, last) {
      before = await next(body, last);
      return join(body, before);
    },
    async open(sealed, last) {
      if (sealed.length < DIGEST) throw new BackupError("backup-damaged", "frame is cut off");
      const body = sealed.slice(0, -DIGEST);
      before = await next(body, last);
      const stated = sealed.subarray(-DIGEST);
      if (before.some((byte, index) => byte !== stated[index])) throw new BackupError("backup-damaged", "checksum");
      return body;
    },
  };
}

function encrypted(header: Uint8Array<ArrayBuffer>, nonce: Uint8Array<ArrayBuffer>, key: CryptoKey): Frames {
  let index = 0;
  const parameters = (last: boolean) => {
    const iv = new Uint8Array(12);
    iv.set(nonce);
    new DataView(iv.buffer).setUint32(7, index);
    iv[11] = last ? 1 : 0;
    index += 1;
    return { name: "AES-GCM", iv, additionalData: header };
  };
  return {
    seal: async (body, last) => new Uint8Array(await crypto.subtle.encrypt(parameters(last), key, body)),
    open: (sealed, last) =>
      crypto.subtle.decrypt(parameters(last), key, sealed).then(
        (body) => new Uint8Array(body),
        () => {
          throw new BackupError("backup-damaged", "frame does not open");
        },
      ),
  };
}

/** Length and kind of a frame, before its body. */
export function frameHead(sealed: Uint8Array, last: boolean): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(HEAD);
  new DataView(head.buffer).setUint32(0, sealed.length, true);
  head[4] = last ? 1 : 0;
  return head;
}

/** The bodies of a file's frames, each opened and in order. Throws BackupError; after the last body the whole file was checked. */
export async function* bodiesIn(
  file: Blob,
  passphrase: string | null,
): AsyncGenerator<{ readonly body: Uint8Array<ArrayBuffer>; readonly done: number }> {
  const { header, bytes } = await readHeader(file);
  const key = header.encryption === null ? null : await keyOf(header.encryption, passphrase);
  const frames = await framesOf(header, bytes, key);
  let at = bytes.length;
  for (;;) {
    const head = new Uint8Array(await file.slice(at, at + HEAD).arrayBuffer());
    if (head.length < HEAD) throw new BackupError("backup-damaged", "the end is missing");
    const length = new DataView(head.buffer).getUint32(0, true);
    const kind = head[4]!;
    at += HEAD + length;
    if (kind > 1 || length > LARGEST || at > file.size) throw new BackupError("backup-damaged", "frame is cut off");
    const sealed = new Uint8Array(await file.slice(at - length, at).arrayBuffer());
    yield { body: await frames.open(sealed, kind === 1), done: at / file.size };
    if (kind === 1) break;
  }
  if (at !== file.size) throw new BackupError("backup-damaged", "something follows the end");
}

async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // The same letters can be typed in two ways (an umlaut as one sign or two).
  const material = new TextEncoder().encode(passphrase.normalize("NFC"));
  const base = await crypto.subtle.importKey("raw", material, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** No frame has this number and kind. */
function checkNonce(nonce: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return join(nonce, Uint8Array.of(255, 255, 255, 255, 255));
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
