import { columnsOf } from "./columns/all";
import { rowsOf } from "./entities";
import { cellStyle, place } from "./layout";
import { usePage, useStore } from "./page";
import type { Route } from "./route";

const NAME_WIDTH = 300;

/** The report builder's table: subtotal rows (`summaryLevelN`) among the others, and no surfaces in its cells. */
export function ReportingTable({ route }: { readonly route: Route }) {
  const page = usePage();
  const state = useStore();
  const nodes = rowsOf(page, { ...route, level: "campaign" });
  const columns = place(columnsOf(page, "campaign").filter(({ numeric, key }) => numeric && key !== "budget"));
  const lines = [
    { name: page.words.allConversions, level: 0, cell: (i: number) => columns[i]?.total(nodes).main },
    ...nodes.flatMap((node) => [
      { name: node.name, level: 1, cell: (i: number) => columns[i]?.cell(node, state).main },
      { name: "All", level: 3, cell: (i: number) => columns[i]?.cell(node, state).main },
    ]),
  ];
  return (
    <span
      data-non-int-surface="/am/hero_root:AdsPEReportBuilderContainer.react/hero_root:AdsReportBuilderRootView.react"
      style={{ display: "contents" }}
    >
      <div id="PNG_EXPORT_CROP">
        <div role="table" className="_3cey _3h1i _1mie">
          <div role="row">
            <div role="columnheader" data-interactable="|mouseover|" style={cellStyle(0, NAME_WIDTH)}>
              <span role="heading" aria-level={2}>
                {page.words.campaignName}
              </span>
            </div>
            {columns.map(({ key, label, left, width }) => (
              <div
                key={key}
                role="columnheader"
                data-interactable="|mouseover|"
                style={cellStyle(NAME_WIDTH + left, width)}
              >
                <span role="heading" aria-level={2}>
                  {label}
                </span>
                <a aria-label="clickable background" />
                <div role="separator" />
              </div>
            ))}
          </div>
          {lines.map(({ name, level, cell }, index) => (
            <div key={index} className="_1gda _2djg">
              <div className={`_1gd4 _4li _52no summaryLevel${String(level)}`} role="presentation">
                <div className="_4lg0 _4h2m _3cer _3ces _4psr" style={cellStyle(0, NAME_WIDTH)}>
                  <a href="#">{name}</a>
                </div>
                {columns.map(({ key, left, width }, at) => (
                  <div key={key} className="_4lg0 _4h2m _3cer _3ces _3cet" style={cellStyle(NAME_WIDTH + left, width)}>
                    {cell(at) ?? "—"}
                  </div>
                ))}
              </div>
            </div>
          ))}
        </div>
      </div>
    </span>
  );
}
