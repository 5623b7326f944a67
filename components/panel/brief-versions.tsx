import { i18n } from "@/lib/wording/i18n";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/surface";
import { moment } from "@/components/wording/formats";
import type { BriefVersion } from "@/lib/domain/brief";

/** The versions before the one that counts; one that is chosen fills the form and counts once it is saved. */
export function BriefVersions({
  earlier,
  onChoose,
}: {
  earlier: readonly BriefVersion[];
  onChoose: (version: BriefVersion) => void;
}) {
  if (earlier.length === 0) return null;
  return (
    <Card aria-labelledby="brief-versions" data-testid="brief-versions" className="space-y-2">
      <h2 id="brief-versions" className="text-lead">
        {i18n.t("brief.versions")}
      </h2>
      <ul className="space-y-1">
        {earlier.map((version) => (
          <li key={version.savedAt} className="flex flex-wrap items-center justify-between gap-2">
            <span>{moment(version.savedAt)}</span>
            <Button onClick={() => onChoose(version)}>{i18n.t("brief.showVersion")}</Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
