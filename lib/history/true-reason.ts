import Dexie from "dexie";
import type { DBCore, DBCoreMutateRequest, Middleware } from "dexie";

/** The browser tells of a broken transaction at once; it is not waited for longer than this. */
const PATIENCE_MS = 500;

/**
 * Lets a write that the browser broke off reject with the reason. The first that a query hears is often only that it was broken off
 * (`AbortError`, in Firefox `InvalidStateError`); that the disk is full is what the transaction says afterwards.
 */
export const tellTrueReason: Middleware<DBCore> = {
  stack: "dbcore",
  name: "true-reason",
  create: (core) => ({
    ...core,
    table(name) {
      const table = core.table(name);
      return {
        ...table,
        mutate: (request) =>
          table.mutate(request).then(
            (response) => {
              const broken = Object.values(response.failures).find(({ name }) => name === "AbortError");
              return broken === undefined ? response : reasonOf(request, broken);
            },
            (error: unknown) => reasonOf(request, error),
          ),
      };
    },
  }),
};

function reasonOf(request: DBCoreMutateRequest, error: unknown): Promise<never> {
  // Dexie's own type leaves out what it is.
  const transaction = request.trans as unknown as IDBTransaction;
  return new Dexie.Promise<void>((resolve) => {
    if (transaction.error !== null) resolve();
    else {
      transaction.addEventListener("abort", () => resolve(), { once: true });
      setTimeout(resolve, PATIENCE_MS);
    }
  }).then(() => {
    throw transaction.error ?? error;
  });
}
