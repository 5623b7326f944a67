import { useEffect, useState } from "react";
import { i18n } from "@/lib/wording/i18n";
import { PanelApp } from "@/components/panel/panel-app";
import type { Shell } from "@/components/session/shell";
import { useTheme } from "@/components/session/use-theme";
import { Button } from "@/components/ui/button";
import { FailureBoundary } from "@/components/ui/failure-boundary";
import { Card, Notice, Skeleton } from "@/components/ui/surface";
import type { EngineApi } from "@/lib/engine/api";
import type { PageSession } from "@/lib/messaging/page-session";

/** How the panel gets its two lines. `onTabChange` tells when another page is beside the browser's side panel. */
export interface PanelLines {
  engine(): Promise<EngineApi>;
  page(): Promise<PageSession | null>;
  onTabChange(listener: () => void): () => void;
}

type Lines =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly engine: EngineApi; readonly page: PageSession | null }
  | { readonly status: "failed" };

/** Connects to engine and page, then shows the panel. Each new page beside the side panel gets a new session. */
export function PanelRoot({ lines, shell }: { lines: PanelLines; shell: Shell }) {
  const [state, setState] = useState<Lines>({ status: "loading" });
  const [turn, setTurn] = useState(0);
  useTheme(shell);
  useEffect(() => lines.onTabChange(() => setTurn((n) => n + 1)), [lines]);
  useEffect(() => {
    let current = true;
    let session: PageSession | null = null;
    const connect = async () => {
      const [engine, page] = await Promise.all([lines.engine(), lines.page()]);
      session = page;
      if (current) setState({ status: "ready", engine, page });
      else page?.close();
    };
    connect().catch((error: unknown) => {
      console.error("panel could not connect", error);
      if (current) setState({ status: "failed" });
    });
    return () => {
      current = false;
      session?.close();
    };
  }, [lines, turn]);
  const crashed = <Failed text={i18n.t("state.crash")} shell={shell} />;
  if (state.status === "failed") return <Failed text={i18n.t("state.engineFailed")} shell={shell} />;
  if (state.status === "loading")
    return (
      <main data-testid="panel" data-state="loading" className="min-h-dvh p-3">
        <p role="status" className="sr-only">
          {i18n.t("state.connecting")}
        </p>
        <Card>
          <Skeleton lines={4} />
        </Card>
      </main>
    );
  return (
    <FailureBoundary key={turn} fallback={crashed}>
      <PanelApp engine={state.engine} page={state.page} shell={shell} />
    </FailureBoundary>
  );
}

function Failed({ text, shell }: { text: string; shell: Shell }) {
  return (
    <main data-testid="panel" data-state="error" className="min-h-dvh p-3">
      <Notice tone="alert" action={<Button onClick={() => shell.reload()}>{i18n.t("common.reload")}</Button>}>
        {text}
      </Notice>
    </main>
  );
}
