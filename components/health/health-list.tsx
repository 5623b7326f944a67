import type { ReactNode } from "react";
import { i18n } from "#i18n";
import type { Line, LineGroup } from "@/components/health/field-lines";
import { layersText } from "@/components/health/layer-names";

const TITLES: Readonly<Record<LineGroup["id"], () => string>> = {
  settings: () => i18n.t("reading.settings"),
  ad: () => i18n.t("reading.ad"),
  columns: () => i18n.t("health.columns"),
  totals: () => i18n.t("reading.totals"),
};

/** A part that is folded until it is wanted, with how much is in it. */
export function Fold({
  title,
  note,
  id,
  open = false,
  children,
}: {
  title: string;
  note: string;
  id: string;
  /** Unfolded from the start. */
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="rounded-control border border-line" data-testid={`health-${id}`}>
      <summary className="flex min-h-8 cursor-pointer items-center gap-x-2 px-2 py-1 font-semibold">
        <span className="min-w-0 flex-1">{title}</span>
        <span className="shrink-0 text-small font-normal text-muted">{note}</span>
      </summary>
      <div className="border-t border-line px-2 py-1">{children}</div>
    </details>
  );
}

/** The fields of one part of the page that were read, with their values and by what they were found; what is absent comes last. */
export function HealthList({ group }: { group: LineGroup }) {
  const found = group.lines.filter(({ state }) => state !== "absent");
  const absent = group.lines.filter(({ state }) => state === "absent");
  const read = found.filter(({ state }) => state === "found").length;
  const note = i18n.t("health.of", { read, all: found.length });
  return (
    <Fold title={TITLES[group.id]()} note={note} id={group.id}>
      <dl className="divide-y divide-line">
        {found.map((line) => (
          <Row key={line.field} line={line} />
        ))}
      </dl>
      {absent.length > 0 ? (
        <p className="border-t border-line py-1 text-muted">
          {i18n.t("health.absent", { names: absent.map(({ name }) => name).join(", ") })}
        </p>
      ) : null}
    </Fold>
  );
}

function Row({ line }: { line: Line }) {
  const by = layersText(line.layers);
  return (
    <div className="grid grid-cols-[minmax(6rem,2fr)_3fr] gap-x-3 py-1">
      <dt className="min-w-0 font-normal text-muted">{line.name}</dt>
      <dd className="min-w-0">
        {line.state === "found" ? (
          <>
            <span className="break-words">{line.text}</span>
            {by === "" ? null : (
              <span className="block text-small text-muted">{i18n.t("health.by", { layers: by })}</span>
            )}
          </>
        ) : (
          <span className="text-loss">{line.text === "" ? i18n.t("health.notRead") : line.text}</span>
        )}
      </dd>
    </div>
  );
}
