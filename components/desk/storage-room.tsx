import { useEffect, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import type { Shell, StorageRoom } from "@/components/session/shell";
import { Notice } from "@/components/ui/surface";
import { fileSize } from "@/components/wording/formats";

/** Below this an import of two years may not fit. */
const LITTLE = 50_000_000;

/** How much room the stored data take and what the browser has promised of it; nothing where it does not say. */
export function StorageRoomList({ shell, epoch }: { shell: Shell; epoch: number }) {
  const [room, setRoom] = useState<StorageRoom | null>(null);
  useEffect(() => {
    let current = true;
    shell.storage().then(
      (found) => {
        if (current) setRoom(found);
      },
      (error: unknown) => console.error("the browser does not say how much room there is", error),
    );
    return () => {
      current = false;
    };
  }, [shell, epoch]);
  if (room === null) return null;
  const { usedBytes, allowedBytes, promised } = room;
  const lines = [
    [i18n.t("storage.used"), i18n.t("storage.usedOf", { used: fileSize(usedBytes), allowed: fileSize(allowedBytes) })],
    [i18n.t("storage.kept"), promised ? i18n.t("storage.promised") : i18n.t("storage.notPromised")],
  ] as const;
  return (
    <div className="mt-3 space-y-2">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1" data-testid="storage-room">
        {lines.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="text-right">{value}</dd>
          </div>
        ))}
      </dl>
      {allowedBytes - usedBytes < LITTLE ? <Notice tone="caution">{i18n.t("storage.little")}</Notice> : null}
    </div>
  );
}
