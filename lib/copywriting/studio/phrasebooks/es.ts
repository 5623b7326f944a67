import { PLAIN_SENTENCES, PLAIN_SHORT, type Phrasebook } from "@/lib/copywriting/studio/phrasebook";

export const SPANISH: Phrasebook = {
  stop: ".",
  space: " ",
  short: [
    ...PLAIN_SHORT,
    { role: "name", said: "{product} de {brand}" },
    { role: "question", said: "¿Por qué {product}?", stages: ["awareness", "consideration"] },
    { role: "question", said: "{product}: ¿qué es?", stages: ["awareness"], moments: ["know"] },
    { role: "question", said: "¿Dudas con {product}?", feelings: ["doubt"] },
    { role: "offer", said: "{offer} hasta el {deadline}" },
    { role: "place", said: "{product} en {place}" },
    { role: "place", said: "{brand} en {place}", moments: ["go", "buy"] },
    { role: "audience", said: "Para {occupation}" },
    { role: "event", said: "Pronto en directo: {event}", streams: ["before"] },
    { role: "event", said: "En directo: {event}", streams: ["live"] },
    { role: "event", said: "Visto en {event}: {product}", streams: ["after"] },
    {
      role: "tone",
      said: { none: "Comparar con calma", formal: "Compare con calma", informal: "Compara con calma" },
      feelings: ["doubt", "stress", "worry"],
    },
    { role: "tone", said: "Breve y claro", feelings: ["frustration", "stress"] },
    {
      role: "tone",
      said: { none: "Para mirar de cerca", formal: "Mírelo de cerca", informal: "Míralo de cerca" },
      feelings: ["curiosity"],
    },
  ],
  sentences: [
    ...PLAIN_SENTENCES,
    { role: "name", said: "{product} de {brand}." },
    { role: "name", said: "Presentamos: {product}.", stages: ["awareness"] },
    { role: "benefit", said: "{benefit}. {benefit2}." },
    { role: "question", said: "¿Por qué {product}? {benefit}.", stages: ["awareness", "consideration"] },
    { role: "offer", said: "{offer} hasta el {deadline}." },
    { role: "place", said: "{product} en {place}." },
    { role: "audience", said: "{product} para {occupation}." },
    { role: "event", said: "Pronto en directo: {event}.", streams: ["before"] },
    { role: "event", said: "En directo: {event}.", streams: ["live"] },
    { role: "event", said: "Visto en {event}: {product}.", streams: ["after"] },
    {
      role: "tone",
      said: {
        none: "Mirar con calma y decidir después.",
        formal: "Mírelo con calma y decida después.",
        informal: "Míralo con calma y decide después.",
      },
      feelings: ["doubt", "stress", "worry"],
    },
    { role: "tone", said: "En breve: {benefit}.", feelings: ["frustration", "stress"] },
  ],
  actions: {
    see: {
      short: { none: "Ver {product}", formal: "Vea {product}", informal: "Mira {product}" },
      bare: { none: "Ver más", formal: "Vea más", informal: "Mira más" },
      sentence: { none: "Ver {product}.", formal: "Vea {product}.", informal: "Mira {product}." },
    },
    read: {
      short: { none: "Leer sobre {product}", formal: "Lea sobre {product}", informal: "Lee sobre {product}" },
      bare: { none: "Leer más", formal: "Lea más", informal: "Lee más" },
      sentence: {
        none: "Leer más sobre {product}.",
        formal: "Lea más sobre {product}.",
        informal: "Lee más sobre {product}.",
      },
    },
    compare: {
      short: { none: "Comparar {product}", formal: "Compare {product}", informal: "Compara {product}" },
      bare: { none: "Comparar", formal: "Compare y decida", informal: "Compara y decide" },
      sentence: {
        none: "Comparar {product}.",
        formal: "Compare {product} y decida.",
        informal: "Compara {product} y decide.",
      },
    },
    contact: {
      short: { none: "Consultar: {product}", formal: "Hable con nosotros", informal: "Habla con nosotros" },
      bare: { none: "Contactar", formal: "Hable con nosotros", informal: "Habla con nosotros" },
      sentence: {
        none: "Hablar sobre {product}.",
        formal: "Hable con nosotros sobre {product}.",
        informal: "Habla con nosotros sobre {product}.",
      },
    },
    request: {
      short: { none: "Solicitar {product}", formal: "Solicite {product}", informal: "Solicita {product}" },
      bare: { none: "Solicitar", formal: "Envíe su solicitud", informal: "Envía tu solicitud" },
      sentence: { none: "Solicitar {product}.", formal: "Solicite {product}.", informal: "Solicita {product}." },
    },
    visit: {
      short: { none: "Visita en {place}", formal: "Visítenos en {place}", informal: "Visítanos en {place}" },
      bare: { none: "Venir", formal: "Visítenos", informal: "Visítanos" },
      sentence: { none: "Venir a {place}.", formal: "Visítenos en {place}.", informal: "Visítanos en {place}." },
    },
    book: {
      short: { none: "Reservar {product}", formal: "Reserve {product}", informal: "Reserva {product}" },
      bare: { none: "Reservar", formal: "Reserve ahora", informal: "Reserva ahora" },
      sentence: {
        none: "Reservar {product}.",
        formal: "Reserve ahora {product}.",
        informal: "Reserva ahora {product}.",
      },
    },
    order: {
      short: { none: "Comprar {product}", formal: "Pida {product}", informal: "Pide {product}" },
      bare: { none: "Comprar", formal: "Pida ahora", informal: "Pide ahora" },
      sentence: { none: "Comprar {product}.", formal: "Pida ahora {product}.", informal: "Pide ahora {product}." },
    },
    signup: {
      short: { none: "Inscripción: {product}", formal: "Inscríbase: {product}", informal: "Inscríbete: {product}" },
      bare: { none: "Inscribirse", formal: "Inscríbase", informal: "Inscríbete" },
      sentence: {
        none: "Inscripción: {product}.",
        formal: "Inscríbase: {product}.",
        informal: "Inscríbete: {product}.",
      },
    },
    download: {
      short: { none: "Descargar {product}", formal: "Descargue {product}", informal: "Descarga {product}" },
      bare: { none: "Descargar", formal: "Descargue", informal: "Descarga" },
      sentence: { none: "Descargar {product}.", formal: "Descargue {product}.", informal: "Descarga {product}." },
    },
    watch: {
      short: { none: "Ver {event}", formal: "Vea {event}", informal: "Mira {event}" },
      bare: { none: "Ver ahora", formal: "Vea", informal: "Mira" },
      sentence: { none: "Ver {event}.", formal: "Vea {event}.", informal: "Mira {event}." },
    },
  },
  seasons: {
    spring: "para la primavera",
    summer: "para el verano",
    autumn: "para el otoño",
    winter: "para el invierno",
  },
  weathers: {
    hot: "para días de calor",
    warm: "para días cálidos",
    cold: "para días fríos",
    rain: "para días de lluvia",
    snow: "para días de nieve",
    storm: "para días de tormenta",
  },
  times: { weekend: "para el fin de semana", morning: "para la mañana", evening: "para la noche" },
};
