import { CircleAlert } from "lucide-react";
import { i18n } from "@/lib/wording/i18n";
import { layersText } from "@/components/health/layer-names";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/surface";
import { day } from "@/components/wording/formats";
import { capital, fieldName, platformName } from "@/components/wording/names";
import { slotName } from "@/components/wording/names";
import type { HealthChange } from "@/lib/domain/field-health";
import { isLearnable, isLearnableColumn, SHOWABLE, type Showable } from "@/lib/domain/learned";
import type { PlatformId } from "@/lib/domain/platform";

const SHOWN = 3;

/** What used to work on this account's pages and no longer does, in one line each. */
export function HealthBanner({
  changes,
  platform,
  onShow,
  onReport,
  onDismiss,
}: {
  changes: readonly HealthChange[];
  platform: PlatformId;
  onShow: ((setting: Showable) => void) | null;
  onReport: () => void;
  onDismiss: (change: HealthChange) => void;
}) {
  const [first] = changes;
  if (first === undefined) return null;
  // What is lost comes before what is only less sure.
  const sorted = [...changes].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  return (
    <Notice tone="caution" icon={<CircleAlert size={16} aria-hidden="true" className="text-loss" />}>
      <div data-testid="health-banner" className="space-y-2">
        <p className="font-semibold">{i18n.t("health.changed", { platform: platformName(platform) })}</p>
        <ul className="space-y-2">
          {sorted.slice(0, SHOWN).map((change) => (
            <li
              key={`${change.field} ${change.signature}`}
              data-testid={`changed-${change.field}`}
              data-kind={change.kind}
            >
              <p>{changeText(change, platform)}</p>
              <div className="mt-1 flex flex-wrap gap-2">
                {onShow !== null && canBeShown(change) && isPlace(change, platform) ? (
                  <Show field={change.field} onShow={onShow} />
                ) : null}
                <Button onClick={() => onDismiss(change)} data-testid={`dismiss-${change.field}`}>
                  {i18n.t("health.dismiss")}
                </Button>
              </div>
            </li>
          ))}
        </ul>
        {sorted.length > SHOWN ? <p>{i18n.t("health.moreChanges", { count: sorted.length - SHOWN })}</p> : null}
        <Button look="quiet" onClick={onReport} data-testid="health-report-open">
          {i18n.t("health.openReport")}
        </Button>
      </div>
    </Notice>
  );
}

const RANK: Readonly<Record<HealthChange["kind"], number>> = { lost: 0, "learned-failed": 1, weaker: 2 };

/** Fields of forms and columns of tables that a person can point at. */
function isPlace(change: HealthChange, platform: PlatformId): change is HealthChange & { readonly field: Showable } {
  const { form, field } = change;
  return form.startsWith("table:") ? isLearnableColumn(field, platform) : isLearnable(field);
}

/** What is no longer found can be pointed at; what is found and not understood would not be there either. */
function canBeShown({ kind, form, reason }: HealthChange): boolean {
  if (kind === "weaker" || !/^(?:settings|table):/.test(form)) return false;
  return reason === null || SHOWABLE.includes(reason);
}

function Show({ field, onShow }: { field: Showable; onShow: (setting: Showable) => void }) {
  return (
    <Button look="primary" onClick={() => onShow(field)} data-testid={`banner-show-${field}`}>
      {i18n.t("health.show")}
    </Button>
  );
}

const SLOTS: ReadonlySet<string> = new Set(["headlines", "descriptions", "primaryTexts"]);

/** One change in one sentence. */
export function changeText(change: HealthChange, platform: PlatformId): string {
  const name = capital(SLOTS.has(change.field) ? slotName(change.field) : fieldName(change.field, platform));
  const since = day(change.since);
  if (change.kind === "learned-failed") return i18n.t("health.learnedFailed", { field: name });
  if (change.kind === "weaker") return i18n.t("health.weaker", { field: name, layers: layersText(change.now), since });
  return i18n.t("health.lost", { field: name, since });
}
