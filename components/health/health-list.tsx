import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { i18n } from "@/lib/wording/i18n";
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
    <details open={open} className="group rounded-control border border-line" data-testid={`health-${id}`}>
      <summary className="flex min-h-8 cursor-pointer items-center gap-x-2 px-2 py-1 font-semibold">
        <ChevronRight
          size={14}
          aria-hidden={true}
          className="shrink-0 text-muted group-open:rotate-90 motion-safe:transition-transform"
        />
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
  const usual = usualLayers(found);
  // "0 of 0" says nothing: a totals row of dashes has nothing to read.
  const note = found.length === 0 ? "" : i18n.t("health.of", { read, all: found.length });
  return (
    <Fold title={TITLES[group.id]()} note={note} id={group.id}>
      {usual === null ? null : (
        <p className="border-b border-line pb-1 text-small text-muted">
          {i18n.t("health.usualBy", { layers: layersText(usual.layers) })}
        </p>
      )}
      <dl className="divide-y divide-line">
        {found.map((line) => (
          <Row key={line.field} line={line} usual={usual} />
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

/** The layers that most fields of a group share: said once above them. Null where two fields have nothing in common. */
function usualLayers(lines: readonly Line[]): Pick<Line, "layers"> | null {
  const same = (line: Line) => lines.filter((other) => other.layers.join() === line.layers.join()).length;
  const usual = lines.filter(({ layers }) => layers.length > 0).sort((a, b) => same(b) - same(a))[0];
  return usual !== undefined && same(usual) > 1 ? usual : null;
}

function Row({ line, usual }: { line: Line; usual: Pick<Line, "layers"> | null }) {
  const by = line.layers.join() === usual?.layers.join() ? "" : layersText(line.layers);
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
