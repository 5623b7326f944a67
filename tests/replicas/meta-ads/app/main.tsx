import { Component, useEffect, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { SimulatedAccount } from "@/lab/simulator/account";
import type { SavedChange } from "../../replica";
import { App } from "./app";
import { DraftField } from "./draft-field";
import { LexicalField } from "./lexical-field";
import { carriedParams, readOptions } from "./options";
import { makePage, PageContext, usePage, useRoute } from "./page";
import { browserRouter } from "./route";

/** Shows a crash of the page's own tree, so that a test can see one that we caused. */
class CrashNet extends Component<
  { readonly message: string; readonly children: ReactNode },
  { readonly crashed: boolean }
> {
  override state = { crashed: false };
  static getDerivedStateFromError() {
    return { crashed: true };
  }
  override render() {
    return this.state.crashed ? (
      <h1 id="replica-crashed" role="alert">
        {this.props.message}
      </h1>
    ) : (
      this.props.children
    );
  }
}

function Title() {
  const { words, account } = usePage();
  const { level } = useRoute();
  useEffect(() => {
    document.title = `${words[level]} · ${account.name}`;
  }, [words, level, account]);
  return null;
}

interface BootData {
  readonly account: SimulatedAccount;
  readonly saved: readonly SavedChange[];
}

const boot = JSON.parse(document.getElementById("replica-data")?.textContent ?? "null") as BootData;
const params = new URLSearchParams(window.location.search);
const page = makePage({
  ...boot,
  options: readOptions(params),
  router: browserRouter(boot.account, carriedParams(params)),
  editors: { draft: DraftField, lexical: LexicalField },
  view: null,
});
document.addEventListener("replica:update-rows", () => page.store.again());
const container = document.getElementById("power_editor_root");
if (container === null) throw new Error("the page has no root");
createRoot(container).render(
  <CrashNet message={page.words.crashed}>
    <PageContext.Provider value={page}>
      <Title />
      <App />
    </PageContext.Provider>
  </CrashNet>,
);
