import { foldText, wordList } from "@/lib/policy/words";

const EU_CODES =
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO EU EEA".split(" ");
/** The EU and the EEA by country and large city, in the languages that the readers know: enough to see that a campaign runs there. */
const EU_NAMES = wordList([
  ..."austria österreich autriche belgium belgien belgique bulgaria bulgarien croatia kroatien cyprus zypern czechia czech* tschechien".split(
    " ",
  ),
  ..."denmark dänemark danemark estonia estland finland finnland finlande france frankreich francia germany deutschland allemagne alemania alemanha ドイツ".split(
    " ",
  ),
  ..."greece griechenland hungary ungarn ireland irland italy italien italia latvia lettland lithuania litauen luxembourg luxemburg malta".split(
    " ",
  ),
  ..."netherlands niederlande holland poland polen portugal romania rumänien slovakia slowakei slovenia slowenien spain spanien españa espagne espanha".split(
    " ",
  ),
  ..."sweden schweden norway norwegen iceland island liechtenstein europe europa フランス スペイン".split(" "),
  ..."berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig bayern bavaria wien vienna paris lyon madrid barcelona lisboa lisbon roma milano amsterdam dublin brussels bruxelles warszawa praha stockholm københavn helsinki".split(
    " ",
  ),
  "european union",
  "europäische union",
  "union européenne",
]);
const US_CA_NAMES = wordList([
  "united states*",
  "usa",
  "u.s.",
  "vereinigte staaten*",
  "états-unis",
  "estados unidos",
  "アメリカ",
  "canada",
  "kanada",
  "canadá",
  ..."alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba".split(
    " ",
  ),
  "new york",
  "new jersey",
  "los angeles",
  "chicago",
  "toronto",
  "vancouver",
  "british columbia",
]);

/** Countries outside both regions; a place that no list knows stays unknown. */
const OTHER_NAMES = wordList([
  ..."england scotland wales britain london switzerland schweiz suisse zürich zurich japan 日本 東京 brazil brasil mexico méxico argentina india australia singapore turkey türkei israel".split(
    " ",
  ),
  "united kingdom",
  "vereinigtes königreich",
  "royaume-uni",
  "new zealand",
  "south africa",
]);

export type Region = "eu" | "us-ca";

/** Whether any of these places lies in a region: `yes`, `no`, or `unknown` where no place is known or a name tells nothing. */
export function runsIn(region: Region, locations: readonly string[]): "yes" | "no" | "unknown" {
  const other: Region = region === "eu" ? "us-ca" : "eu";
  if (locations.some((place) => inRegion(place, region))) return "yes";
  const elsewhere = (place: string): boolean =>
    inRegion(place, other) || /^[A-Za-z]{2}$/u.test(place.trim()) || OTHER_NAMES.find(foldText(place)) !== null;
  return locations.length > 0 && locations.every(elsewhere) ? "no" : "unknown";
}

function inRegion(place: string, region: Region): boolean {
  const code = place.trim().toUpperCase();
  if (region === "eu") return EU_CODES.includes(code) || EU_NAMES.find(foldText(place)) !== null;
  return code === "US" || code === "CA" || US_CA_NAMES.find(foldText(place)) !== null;
}
