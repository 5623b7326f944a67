import Papa from "papaparse";
import * as v from "valibot";
import type { Season, Weather } from "@/lib/copywriting/studio/wish";

/** One day of a forecast. Celsius and millimetres; null where the file does not say. */
export interface ForecastDay {
  readonly date: string;
  readonly warmest: number | null;
  readonly rain: number | null;
  readonly weather: Weather | null;
}

const figures = v.optional(v.array(v.nullable(v.number())));
/** Open-Meteo's daily answer, as its site and its API save it. */
const openMeteo = v.object({
  daily: v.object({
    time: v.pipe(v.array(v.pipe(v.string(), v.isoDate())), v.maxLength(400)),
    temperature_2m_max: figures,
    precipitation_sum: figures,
    weather_code: figures,
    weathercode: figures,
  }),
});

/** Headers of a table, by what they start with. Fahrenheit and inches are not taken for Celsius and millimetres. */
const HEADERS: Readonly<Record<"date" | "warmest" | "rain" | "code", RegExp>> = {
  date: /^(?:date|datum|day|tag|time|zeit|jour|fecha|data|日付)/iu,
  warmest: /^(?:(?!.*(?:°?f\b|fahrenheit|min)).*(?:temperature_2m_max|t_?max|max|temp|höchst|warm|気温))/iu,
  rain: /^(?:(?!.*inch).*(?:precip|rain|regen|niederschlag|pluie|lluvia|chuva|降水))/iu,
  code: /^weather_?code/iu,
};
const MOST_DAYS = 400;
const LARGEST = 2_000_000;

/** The days of a forecast file (Open-Meteo's JSON, or a table with date, highest temperature and precipitation); null where it is none. */
export function forecastIn(content: string): readonly ForecastDay[] | null {
  if (content.length > LARGEST) return null;
  const days = /^\s*[{[]/u.test(content) ? fromJson(content) : fromTable(content);
  return days === null || days.length === 0 ? null : days.slice(0, MOST_DAYS);
}

function fromJson(content: string): readonly ForecastDay[] | null {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return null;
  }
  const parsed = v.safeParse(openMeteo, json);
  if (!parsed.success) return null;
  const { time, temperature_2m_max, precipitation_sum, weather_code, weathercode } = parsed.output.daily;
  return time.map((date, at) => {
    return day(date, temperature_2m_max?.[at], precipitation_sum?.[at], (weather_code ?? weathercode)?.[at]);
  });
}

function fromTable(content: string): readonly ForecastDay[] | null {
  const { data } = Papa.parse<string[]>(content.replace(/^\ufeff/u, "").trim(), { skipEmptyLines: true });
  // Open-Meteo puts the place and an empty line above its table.
  const at = data.findIndex((row) => row.some((cell) => HEADERS.date.test(cell.trim())));
  const header = data[at];
  if (header === undefined) return null;
  const column = (name: keyof typeof HEADERS): number => header.findIndex((cell) => HEADERS[name].test(cell.trim()));
  const [date, warmest, rain, code] = [column("date"), column("warmest"), column("rain"), column("code")];
  if (warmest === -1 && rain === -1 && code === -1) return null;
  return data.slice(at + 1).flatMap((row) => {
    const stated = /^\d{4}-\d{2}-\d{2}/u.exec(row[date]?.trim() ?? "")?.[0];
    return stated === undefined ? [] : [day(stated, numberIn(row[warmest]), numberIn(row[rain]), numberIn(row[code]))];
  });
}

function numberIn(cell: string | undefined): number | null {
  const match = /^-?\d+(?:[.,]\d+)?/u.exec(cell?.trim() ?? "");
  return match === null ? null : Number(match[0].replace(",", "."));
}

function day(
  date: string,
  warmest: number | null | undefined,
  rain: number | null | undefined,
  code: number | null | undefined,
): ForecastDay {
  const [t, mm, wmo] = [warmest ?? null, rain ?? null, code ?? null];
  return { date, warmest: t, rain: mm, weather: weatherOf(t, mm, wmo) };
}

/** WMO codes first, then rain, then temperature. Between 8 and 20 degrees without rain there is nothing to speak of. */
function weatherOf(warmest: number | null, rain: number | null, code: number | null): Weather | null {
  if (code !== null && code >= 95) return "storm";
  if (code !== null && ((code >= 71 && code <= 77) || code === 85 || code === 86)) return "snow";
  if ((rain ?? 0) >= 1 || (code !== null && code >= 61 && code <= 82)) return "rain";
  if (warmest === null) return null;
  if (warmest >= 28) return "hot";
  if (warmest >= 20) return "warm";
  return warmest <= 8 ? "cold" : null;
}

/** Countries and places where it is summer in January; everything else is taken to be north. */
const SOUTH =
  /australi|new zealand|neuseeland|argentin|brasil|brazil|chile|uruguay|paraguay|peru|bolivi|south africa|südafrika|sydney|melbourne|auckland|buenos aires|são paulo|rio de janeiro|santiago|cape town|johannesburg/iu;

/** The season on a day in a place. */
export function seasonOn(date: string, place: string): Season {
  const month = Number(date.slice(5, 7));
  const north = (["winter", "spring", "summer", "autumn"] as const)[Math.floor((month % 12) / 3)]!;
  if (!SOUTH.test(place)) return north;
  return ({ winter: "summer", spring: "autumn", summer: "winter", autumn: "spring" } as const)[north];
}
