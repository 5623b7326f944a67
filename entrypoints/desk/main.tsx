import "@/components/theme.css";
import { i18n } from "@/lib/wording/i18n";
import { DeskRoot } from "@/components/desk/desk-root";
import { browserShell } from "@/components/session/browser-shell";
import { engineLine } from "@/components/session/engine-line";
import { mount } from "@/components/ui/mount";

// The worker loads while the page is drawn for the first time.
const engine = engineLine();
void engine();
mount(<DeskRoot engine={engine} shell={browserShell()} />, i18n.t("desk.title"), i18n.t("common.language"));
