import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/button";

/** A window over the page that takes the focus and gives it back. */
export function Dialog({
  open,
  onOpenChange,
  title,
  closeLabel,
  children,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
}) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-10 bg-black/45" />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-x-2 top-2 z-20 mx-auto flex max-h-[calc(100dvh-1rem)] max-w-xl flex-col rounded-card border border-line bg-surface text-ink shadow-raised sm:top-12 sm:max-h-[calc(100dvh-6rem)]"
        >
          <div className="flex items-start justify-between gap-2 border-b border-line px-4 py-2.5">
            <Radix.Title className="min-w-0 py-1 text-lead font-semibold">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={closeLabel}>
                <X size={16} aria-hidden="true" />
              </IconButton>
            </Radix.Close>
          </div>
          <div className="min-h-0 overflow-y-auto px-4 py-3" tabIndex={0} role="group" aria-label={title}>
            {children}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
