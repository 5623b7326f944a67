import { useState, type MouseEvent } from "react";
import { chartPng } from "@/components/charts/png";
import { csvText, downloadFile, downloadText } from "@/components/ui/csv";

const LINK = "min-h-6 rounded text-small text-accent underline underline-offset-2";

export interface ChartFilesWords {
  readonly png: string;
  readonly csv: string;
  readonly failed: string;
}

/** A chart's figures as CSV and the chart itself as PNG. Stands in a ChartFrame, whose picture it saves. */
export function ChartFiles({
  title,
  name,
  rows,
  words,
  withPng,
}: {
  title: string;
  /** Of the files, without an ending. */
  name: string;
  rows: readonly (readonly (string | number | null)[])[];
  words: ChartFilesWords;
  /** false while the figures are shown as a table. */
  withPng: boolean;
}) {
  const [failed, setFailed] = useState(false);
  const save = async (event: MouseEvent<HTMLButtonElement>) => {
    const chart = event.currentTarget.closest("figure")?.querySelector<SVGSVGElement>("[role=img] svg");
    if (!chart) return;
    setFailed(false);
    try {
      downloadFile(`${name}.png`, await chartPng(chart, title));
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {failed ? (
        <span role="status" className="text-small">
          {words.failed}
        </span>
      ) : null}
      {withPng ? (
        <button
          type="button"
          className={LINK}
          aria-label={`${words.png}: ${title}`}
          onClick={(event) => void save(event)}
        >
          {words.png}
        </button>
      ) : null}
      <button
        type="button"
        className={LINK}
        aria-label={`${words.csv}: ${title}`}
        onClick={() => downloadText(`${name}.csv`, csvText(rows))}
      >
        {words.csv}
      </button>
    </>
  );
}
