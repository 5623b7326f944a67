import { PLAIN_SENTENCES, PLAIN_SHORT, type Phrasebook } from "@/lib/copywriting/studio/phrasebook";

export const FRENCH: Phrasebook = {
  stop: ".",
  space: " ",
  short: [
    ...PLAIN_SHORT,
    { role: "name", said: "{product} de {brand}" },
    { role: "question", said: "Pourquoi {product} ?", stages: ["awareness", "consideration"] },
    { role: "question", said: "Envie de découvrir {product} ?", feelings: ["curiosity"] },
    {
      role: "question",
      said: "Encore un doute ?",
      feelings: ["doubt"],
    },
    { role: "offer", said: "{offer} jusqu'au {deadline}" },
    { role: "place", said: "{product} à {place}" },
    { role: "place", said: "{brand} à {place}", moments: ["go", "buy"] },
    { role: "audience", said: "Pour les {occupation}" },
    { role: "event", said: "Bientôt en direct : {event}", streams: ["before"] },
    { role: "event", said: "En direct : {event}", streams: ["live"] },
    { role: "event", said: "Vu à {event} : {product}", streams: ["after"] },
    {
      role: "tone",
      said: { none: "Comparer tranquillement", formal: "Comparez tranquillement", informal: "Compare tranquillement" },
      feelings: ["doubt", "stress", "worry"],
    },
    { role: "tone", said: "Simple et clair", feelings: ["frustration", "stress"] },
    {
      role: "tone",
      said: { none: "À regarder de près", formal: "Regardez de plus près", informal: "Regarde de plus près" },
      feelings: ["curiosity"],
    },
  ],
  sentences: [
    ...PLAIN_SENTENCES,
    { role: "name", said: "{product} de {brand}." },
    { role: "name", said: "À découvrir : {product}.", stages: ["awareness"] },
    { role: "benefit", said: "{benefit}. {benefit2}." },
    { role: "question", said: "Pourquoi {product} ? {benefit}.", stages: ["awareness", "consideration"] },
    { role: "offer", said: "{offer} jusqu'au {deadline}." },
    { role: "place", said: "{product} à {place}." },
    { role: "audience", said: "{product} pour les {occupation}." },
    { role: "event", said: "Bientôt en direct : {event}.", streams: ["before"] },
    { role: "event", said: "En direct : {event}.", streams: ["live"] },
    { role: "event", said: "Vu à {event} : {product}.", streams: ["after"] },
    {
      role: "tone",
      said: {
        none: "Regarder tranquillement, puis décider.",
        formal: "Regardez tranquillement, puis décidez.",
        informal: "Regarde tranquillement, puis décide.",
      },
      feelings: ["doubt", "stress", "worry"],
    },
    { role: "tone", said: "En bref : {benefit}.", feelings: ["frustration", "stress"] },
  ],
  actions: {
    see: {
      short: { none: "Découvrir {product}", formal: "Découvrez {product}", informal: "Découvre {product}" },
      bare: { none: "En savoir plus", formal: "Découvrez", informal: "Découvre" },
      sentence: { none: "Découvrir {product}.", formal: "Découvrez {product}.", informal: "Découvre {product}." },
    },
    read: {
      short: "{product} : en savoir plus",
      bare: "En savoir plus",
      sentence: {
        none: "{product} : en savoir plus.",
        formal: "{product} : lisez la suite.",
        informal: "{product} : lis la suite.",
      },
    },
    compare: {
      short: { none: "Comparer {product}", formal: "Comparez {product}", informal: "Compare {product}" },
      bare: { none: "Comparer", formal: "Comparez", informal: "Compare" },
      sentence: { none: "Comparer {product}.", formal: "Comparez {product}.", informal: "Compare {product}." },
    },
    contact: {
      short: {
        none: "Nous parler de {product}",
        formal: "Parlez-nous : {product}",
        informal: "Parle-nous : {product}",
      },
      bare: { none: "Nous contacter", formal: "Contactez-nous", informal: "Contacte-nous" },
      sentence: {
        none: "Nous contacter : {product}.",
        formal: "Contactez-nous : {product}.",
        informal: "Contacte-nous : {product}.",
      },
    },
    request: {
      short: { none: "Demande : {product}", formal: "Demandez {product}", informal: "Demande {product}" },
      bare: { none: "Faire une demande", formal: "Faites une demande", informal: "Fais une demande" },
      sentence: {
        none: "Faire une demande : {product}.",
        formal: "Faites une demande : {product}.",
        informal: "Fais une demande : {product}.",
      },
    },
    visit: {
      short: { none: "Nous rendre visite à {place}", formal: "Venez à {place}", informal: "Viens à {place}" },
      bare: { none: "Venir nous voir", formal: "Venez nous voir", informal: "Viens nous voir" },
      sentence: {
        none: "Venir nous voir à {place}.",
        formal: "Venez nous voir à {place}.",
        informal: "Viens nous voir à {place}.",
      },
    },
    book: {
      short: { none: "Réserver {product}", formal: "Réservez {product}", informal: "Réserve {product}" },
      bare: { none: "Réserver", formal: "Réservez", informal: "Réserve" },
      sentence: { none: "Réserver {product}.", formal: "Réservez {product}.", informal: "Réserve {product}." },
    },
    order: {
      short: { none: "Commander {product}", formal: "Commandez {product}", informal: "Commande {product}" },
      bare: { none: "Commander", formal: "Commandez", informal: "Commande" },
      sentence: { none: "Commander {product}.", formal: "Commandez {product}.", informal: "Commande {product}." },
    },
    signup: {
      short: {
        none: "S'inscrire : {product}",
        formal: "Inscrivez-vous : {product}",
        informal: "Inscris-toi : {product}",
      },
      bare: { none: "S'inscrire", formal: "Inscrivez-vous", informal: "Inscris-toi" },
      sentence: {
        none: "S'inscrire : {product}.",
        formal: "Inscrivez-vous : {product}.",
        informal: "Inscris-toi : {product}.",
      },
    },
    download: {
      short: { none: "Télécharger {product}", formal: "Téléchargez {product}", informal: "Télécharge {product}" },
      bare: { none: "Télécharger", formal: "Téléchargez", informal: "Télécharge" },
      sentence: { none: "Télécharger {product}.", formal: "Téléchargez {product}.", informal: "Télécharge {product}." },
    },
    watch: {
      short: { none: "Voir {event}", formal: "Regardez {event}", informal: "Regarde {event}" },
      bare: { none: "Voir maintenant", formal: "Regardez", informal: "Regarde" },
      sentence: { none: "Voir {event}.", formal: "Regardez {event}.", informal: "Regarde {event}." },
    },
  },
  seasons: { spring: "pour le printemps", summer: "pour l'été", autumn: "pour l'automne", winter: "pour l'hiver" },
  weathers: {
    hot: "pour les jours très chauds",
    warm: "pour les beaux jours",
    cold: "pour les jours froids",
    rain: "pour les jours de pluie",
    snow: "pour les jours de neige",
    storm: "pour les jours de tempête",
  },
  times: { weekend: "pour le week-end", morning: "pour le matin", evening: "pour le soir" },
};
