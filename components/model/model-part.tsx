import type { ReactNode } from "react";
import type { ModelDoor } from "@/components/model/use-model-door";
import { FoldHead } from "@/components/ui/fold-head";

/** A part of the page that a language model is chosen in. Closed it hides what would be sent: the door has to know. */
export function ModelPart({
  door,
  title,
  testId,
  children,
}: {
  door: ModelDoor;
  title: string;
  testId: string;
  children: ReactNode;
}) {
  const { payload } = door;
  return (
    <details open={payload.isAroundOpen} onToggle={({ currentTarget }) => payload.openAround(currentTarget.open)}>
      <FoldHead className="text-accent" data-testid={testId}>
        {title}
      </FoldHead>
      <div className="my-2">{children}</div>
    </details>
  );
}
