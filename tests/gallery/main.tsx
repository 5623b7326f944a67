import "@/components/theme.css";
import { createRoot } from "react-dom/client";
import { galleryShell, STATES } from "./states";

const query = new URLSearchParams(window.location.search);
const make = STATES[query.get("state") ?? "panel-ready"];
const root = document.getElementById("root");
if (root && make) createRoot(root).render(make(galleryShell(query.get("theme") === "dark" ? "dark" : "light")));
