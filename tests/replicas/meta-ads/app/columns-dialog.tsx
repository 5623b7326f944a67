import { columnsOf } from "./columns/all";
import { usePage } from "./page";
import type { Level } from "./route";
import { Surface } from "./surface";

/** The dialog in which one chooses columns: its list repeats the table's words and keys, over the table. */
export function ColumnsDialog({ level }: { readonly level: Level }) {
  const page = usePage();
  const { words } = page;
  const columns = columnsOf(page, level);
  return (
    <div className="dialogShade">
      <div role="dialog" aria-modal="true" aria-labelledby="js_columns" className="dialog">
        <Surface path="/am/table">
          <span data-non-int-surface="/am/table/hero_root:AdsColumnSetEditor.react" style={{ display: "contents" }}>
            <h3 id="js_columns">{words.customise}</h3>
            <input type="text" placeholder={words.searchWord} aria-label={words.searchWord} />
            <div id="CONVERSION_CATEGORY_HEADER_LABEL">{words.total}</div>
            <p className="note">{words.columnsSelected(columns.length)}</p>
            <ul className="plainList">
              {columns.map(({ key, label }) => (
                <li key={key} id={key}>
                  <span>{label}</span>
                  <button type="button" aria-label={`${words.remove} ${label}`}>
                    ×
                  </button>
                </li>
              ))}
            </ul>
            <label className="check">
              <input type="checkbox" /> {words.savePreset}
            </label>
            <div className="row">
              <button type="button">{words.cancel}</button>
              <button type="button" className="primary">
                {words.apply}
              </button>
            </div>
          </span>
        </Surface>
      </div>
    </div>
  );
}
