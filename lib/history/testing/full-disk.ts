/** The parts of fake-indexeddb's transaction that stand for the browser's own doing. */
type BrokenTransaction = IDBTransaction & { _abort(name: string): void };

/**
 * How the browsers say that there is no room, as measured with real full disks and quotas: `quota` is Chromium's, at the end of the
 * transaction; `disk` is Chromium's with `unlimitedStorage`, which drops the connection too; `firefox` fails the request and then
 * throws at the next one.
 */
export const FULL_SHAPES = ["quota", "disk", "firefox"] as const;
export type FullShape = (typeof FULL_SHAPES)[number];

type Write = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;

/** Lets every write from the `after`th on meet a full disk, until the function that it returns is called. */
export function fillDisk(shape: FullShape, after = 1): () => void {
  const store = IDBObjectStore.prototype;
  const [add, put] = [Reflect.get(store, "add"), Reflect.get(store, "put")] as [Write, Write];
  let writes = 0;
  const broken = new WeakSet<IDBTransaction>();
  const write = (original: Write) =>
    function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      const transaction = this.transaction as BrokenTransaction;
      if (broken.has(transaction) && shape === "firefox") throw new DOMException("not allowed", "InvalidStateError");
      const request = key === undefined ? original.call(this, value) : original.call(this, value, key);
      writes += 1;
      if (writes < after || broken.has(transaction)) return request;
      broken.add(transaction);
      queueMicrotask(() => {
        // It has said so itself in the meantime.
        if (transaction.error !== null) return;
        transaction._abort(shape === "disk" ? "UnknownError" : "QuotaExceededError");
        if (shape === "disk") transaction.db.onclose?.(new Event("close"));
      });
      return request;
    };
  Object.assign(store, { add: write(add), put: write(put) });
  return () => Object.assign(store, { add, put });
}
