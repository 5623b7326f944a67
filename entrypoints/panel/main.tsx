import "@/components/theme.css";
import { i18n } from "@/lib/wording/i18n";
import { PanelRoot, type PanelLines } from "@/components/panel/panel-root";
import { browserShell, onTabChange } from "@/components/session/browser-shell";
import { engineLine } from "@/components/session/engine-line";
import { mount } from "@/components/ui/mount";
import { connectPage } from "@/lib/messaging/connect-page";

const lines: PanelLines = { engine: engineLine(), page: connectPage, onTabChange };

mount(<PanelRoot lines={lines} shell={browserShell()} />, i18n.t("extensionName"), i18n.t("common.language"));
