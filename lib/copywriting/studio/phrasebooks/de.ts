import { PLAIN_SENTENCES, PLAIN_SHORT, type Phrasebook } from "@/lib/copywriting/studio/phrasebook";

export const GERMAN: Phrasebook = {
  stop: ".",
  space: " ",
  short: [
    ...PLAIN_SHORT,
    { role: "name", said: "{product} von {brand}" },
    { role: "question", said: "{product}: Was ist das?", moments: ["know"], stages: ["awareness"] },
    { role: "question", said: "Warum {product}?", stages: ["awareness", "consideration"] },
    {
      role: "question",
      said: {
        none: "Neugierig auf {product}?",
        formal: "Neugierig auf {product}?",
        informal: "Neugierig auf {product}?",
      },
      feelings: ["curiosity"],
    },
    {
      role: "question",
      said: {
        none: "Noch unsicher? {product}",
        formal: "Sind Sie noch unsicher?",
        informal: "Bist du noch unsicher?",
      },
      feelings: ["doubt"],
    },
    { role: "offer", said: "{offer} bis {deadline}" },
    { role: "place", said: "{product} in {place}" },
    { role: "place", said: "{brand} in {place}", moments: ["go", "buy"] },
    { role: "audience", said: "Für {occupation}" },
    { role: "audience", said: "{product} für {occupation}" },
    { role: "event", said: "Bald live: {event}", streams: ["before"] },
    { role: "event", said: "Jetzt live: {event}", streams: ["live"] },
    { role: "event", said: "Aus {event}: {product}", streams: ["after"] },
    {
      role: "tone",
      said: {
        none: "In Ruhe vergleichen",
        formal: "Vergleichen Sie in Ruhe",
        informal: "Vergleich in Ruhe",
      },
      feelings: ["doubt", "stress", "worry"],
    },
    {
      role: "tone",
      said: { none: "Genauer hinsehen", formal: "Sehen Sie genauer hin", informal: "Sieh genauer hin" },
      feelings: ["curiosity"],
    },
    { role: "tone", said: "Kurz und klar", feelings: ["frustration", "stress"] },
    { role: "tone", said: "Grund zur Vorfreude", feelings: ["joy"] },
  ],
  sentences: [
    ...PLAIN_SENTENCES,
    { role: "name", said: "{product} von {brand}." },
    { role: "name", said: "Kurz vorgestellt: {product}.", stages: ["awareness"] },
    { role: "benefit", said: "{benefit}. {benefit2}." },
    { role: "question", said: "Neugierig auf {product}?", feelings: ["curiosity"] },
    { role: "question", said: "Warum {product}? {benefit}.", stages: ["awareness", "consideration"] },
    { role: "offer", said: "{offer} bis {deadline}." },
    { role: "place", said: "{product} in {place}." },
    { role: "audience", said: "{product} für {occupation}." },
    { role: "event", said: "Bald live: {event}.", streams: ["before"] },
    { role: "event", said: "Jetzt live: {event}.", streams: ["live"] },
    { role: "event", said: "Aus {event}: {product}.", streams: ["after"] },
    {
      role: "tone",
      said: {
        none: "Erst in Ruhe ansehen, dann entscheiden.",
        formal: "Sehen Sie es sich in Ruhe an, bevor Sie entscheiden.",
        informal: "Sieh es dir in Ruhe an, bevor du entscheidest.",
      },
      feelings: ["doubt", "worry", "stress"],
    },
    {
      role: "tone",
      said: { none: "Genauer hinsehen lohnt sich.", formal: "Sehen Sie genauer hin.", informal: "Sieh genauer hin." },
      feelings: ["curiosity"],
    },
    { role: "tone", said: "Kurz gesagt: {benefit}.", feelings: ["frustration", "stress"] },
    { role: "tone", said: "Grund zur Vorfreude: {product}.", feelings: ["joy"] },
  ],
  actions: {
    see: {
      short: { none: "{product} ansehen", formal: "Jetzt ansehen: {product}", informal: "Schau rein: {product}" },
      bare: { none: "Jetzt ansehen", formal: "Sehen Sie selbst", informal: "Sieh selbst" },
      sentence: {
        none: "Jetzt {product} ansehen.",
        formal: "Sehen Sie sich an: {product}.",
        informal: "Schau dir an: {product}.",
      },
    },
    read: {
      short: { none: "Mehr zu {product}", formal: "Lesen Sie mehr: {product}", informal: "Lies mehr: {product}" },
      bare: { none: "Mehr lesen", formal: "Lesen Sie mehr", informal: "Lies mehr" },
      sentence: {
        none: "Mehr zu {product} lesen.",
        formal: "Lesen Sie mehr zu {product}.",
        informal: "Lies mehr zu {product}.",
      },
    },
    compare: {
      short: { none: "{product} vergleichen", formal: "Vergleichen Sie: {product}", informal: "Vergleich: {product}" },
      bare: { none: "Vergleichen", formal: "Vergleichen Sie selbst", informal: "Vergleich selbst" },
      sentence: {
        none: "Erst {product} vergleichen, dann entscheiden.",
        formal: "Vergleichen Sie {product} und entscheiden Sie dann.",
        informal: "Vergleich {product} und entscheide dann.",
      },
    },
    contact: {
      short: { none: "Beratung: {product}", formal: "Sprechen Sie mit uns", informal: "Sprich mit uns" },
      bare: { none: "Jetzt sprechen", formal: "Sprechen Sie mit uns", informal: "Sprich mit uns" },
      sentence: {
        none: "Über {product} sprechen.",
        formal: "Sprechen Sie mit uns über {product}.",
        informal: "Sprich mit uns über {product}.",
      },
    },
    request: {
      short: { none: "{product} anfragen", formal: "Fragen Sie an: {product}", informal: "Frag an: {product}" },
      bare: { none: "Jetzt anfragen", formal: "Fragen Sie jetzt an", informal: "Frag jetzt an" },
      sentence: {
        none: "Jetzt {product} anfragen.",
        formal: "Fragen Sie jetzt an: {product}.",
        informal: "Frag jetzt an: {product}.",
      },
    },
    visit: {
      short: { none: "Besuch in {place}", formal: "Besuchen Sie uns: {place}", informal: "Besuch uns: {place}" },
      bare: { none: "Vorbeikommen", formal: "Besuchen Sie uns", informal: "Besuch uns" },
      sentence: {
        none: "Vorbeikommen in {place}.",
        formal: "Besuchen Sie uns in {place}.",
        informal: "Besuch uns in {place}.",
      },
    },
    book: {
      short: { none: "{product} buchen", formal: "Buchen Sie {product}", informal: "Buch {product}" },
      bare: { none: "Jetzt buchen", formal: "Buchen Sie jetzt", informal: "Buch jetzt" },
      sentence: {
        none: "Jetzt {product} buchen.",
        formal: "Buchen Sie jetzt: {product}.",
        informal: "Buch jetzt: {product}.",
      },
    },
    order: {
      short: { none: "{product} bestellen", formal: "Bestellen Sie: {product}", informal: "Hol dir: {product}" },
      bare: { none: "Jetzt bestellen", formal: "Bestellen Sie jetzt", informal: "Bestell jetzt" },
      sentence: {
        none: "Jetzt {product} bestellen.",
        formal: "Bestellen Sie jetzt: {product}.",
        informal: "Bestell jetzt: {product}.",
      },
    },
    signup: {
      short: { none: "Anmelden: {product}", formal: "Melden Sie sich an", informal: "Melde dich an" },
      bare: { none: "Jetzt anmelden", formal: "Melden Sie sich an", informal: "Melde dich an" },
      sentence: {
        none: "Jetzt für {product} anmelden.",
        formal: "Melden Sie sich an: {product}.",
        informal: "Melde dich an: {product}.",
      },
    },
    download: {
      short: { none: "{product} herunterladen", formal: "Laden Sie: {product}", informal: "Lade {product}" },
      bare: { none: "Jetzt herunterladen", formal: "Laden Sie es herunter", informal: "Lade es herunter" },
      sentence: {
        none: "Jetzt {product} herunterladen.",
        formal: "Laden Sie {product} herunter.",
        informal: "Lade {product} herunter.",
      },
    },
    watch: {
      short: { none: "{event} ansehen", formal: "Sehen Sie: {event}", informal: "Sieh dir an: {event}" },
      bare: { none: "Jetzt ansehen", formal: "Sehen Sie zu", informal: "Sieh zu" },
      sentence: {
        none: "{event} ansehen.",
        formal: "Sehen Sie sich an: {event}.",
        informal: "Sieh dir an: {event}.",
      },
    },
  },
  seasons: { spring: "für das Frühjahr", summer: "für den Sommer", autumn: "für den Herbst", winter: "für den Winter" },
  weathers: {
    hot: "für heiße Tage",
    warm: "für warme Tage",
    cold: "für kalte Tage",
    rain: "für Regentage",
    snow: "für Schneetage",
    storm: "für stürmische Tage",
  },
  times: { weekend: "fürs Wochenende", morning: "für den Morgen", evening: "für den Abend" },
};
