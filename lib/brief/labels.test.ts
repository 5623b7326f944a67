import { describe, expect, it } from "vitest";
import { labelOf } from "./labels";

// prettier-ignore
/** What forms, tables and tenders call their lines. */
const LINES: Readonly<Record<string, string>> = {
  languages: "Languages of the ads|Ad language|Language(s)|Copy language|Language version|Languages to be used|In which language|Which languages|Sprache der Werbemittel|Sprachen der Anzeigen|Anzeigensprache(n)|Sprachversionen|Textsprache|Kampagnensprache|In welcher Sprache|Langue(s) de diffusion|Langue des annonces|Langues utilisées|Version linguistique|En quelle langue|Idioma de los avisos|Idiomas de campaña|Lengua de los anuncios|Idioma(s)|En qué idioma|Idioma das peças|Línguas dos anúncios|Língua|Idiomas da campanha|Em que língua|広告の言語|配信言語|使用言語|言語設定|原稿の言語|どの言語で",
  audience: "Who we want to reach|Target audience|Desired customers|Our ideal client|Who should see it|Customer profile|Buyers|Intended audience|Who is it for|Audience profile|Zielgruppe|Wen wollen Sie erreichen|Zielpublikum|Gewünschte Kundschaft|Angesprochene Personen|Kundenkreis|Zielpersonen|Kundenprofil|An wen richtet sich das Angebot|Public visé|Cœur de cible|Clientèle visée|Profil recherché|À qui voulez-vous parler|Qui voulez-vous toucher|Destinataires|Público objetivo|A quién queremos llegar|Perfil del cliente|Clientela|Destinatarios|A quién te diriges|Público-alvo|Quem queremos atingir|Perfil do cliente|A quem se destina|Com quem quer falar|Clientela|ターゲット層|対象者|想定顧客|どなたに届けたいか|狙う層|主な顧客",
  goal: "What do you want to achieve|Desired result|Main aim|Expected outcome|Objective of the campaign|What are we trying to do|Purpose|What should people do|Was soll erreicht werden|Gewünschtes Ergebnis|Kampagnenziel|Zielsetzung|Was erwarten Sie von der Kampagne|Leistungsziel|Wofür|Objectif de la campagne|Quel résultat attendez-vous|Résultat souhaité|Qu'attendez-vous de la campagne|But recherché|Objetivo de la campaña|Qué esperas conseguir|Resultado deseado|Finalidad|Para qué|Objetivo da campanha|O que espera alcançar|Resultado pretendido|Qual é o objetivo|Para quê|目的|広告の目的|達成したいこと|期待する成果|ゴール",
  avoid: "Do not use|Banned words|Must not appear|What to avoid|Off limits|Things we hate|Please avoid|Forbidden|Not allowed|Restrictions|Red lines|Unzulässiges|Das geht nicht|Tabus|Verbotene Wörter|Was wir nicht wollen|Ausschlüsse|Bitte vermeiden|Nicht erlaubt|Interdictions|À ne pas dire|Mots interdits|Ce qu'on ne veut pas|À proscrire|Choses à éviter|Prohibiciones|Palabras prohibidas|Lo que no queremos|Qué evitar|No usar|Proibições|Palavras proibidas|O que evitar|O que não queremos|Não usar|禁止事項|NGワード|使ってほしくない言葉|避けたい表現|注意事項",
  tone: "Tone of voice|How should it sound|Style of language|Mood of the ads|Feel|Tonalität|Ansprache|Sprachstil|Wie soll es klingen|Stil|Ton souhaité|Style|Quel ton|Registre|Tono|Cómo debe sonar|Estilo|Tom de voz|Como deve soar|Estilo|トーン|文章の雰囲気|口調",
  locations: "Where should the ads run|Service area|Target region|Catchment area|Delivery area|Towns|Where|Zielmärkte|Ausspielgebiet|Wo soll geworben werden|Einzugsgebiet|Orte|Zone de diffusion|Où diffuser|Secteur|Villes|Zona de difusión|Dónde|Cobertura|Ciudades|Âmbito geográfico|Onde anunciar|Cidades|Área de atuação|配信地域|エリア|どこに出すか",
  budget: "Ad budget|How much can you spend|Media spend|Spending limit|Werbebudget|Mediabudget|Was darf es kosten|Budgetrahmen|Enveloppe|Budget publicitaire|Combien|Presupuesto publicitario|Inversión en medios|Cuánto|Verba de mídia|Quanto pode investir|Orçamento|広告予算|広告費|ご予算",
  dates: "Campaign period|When should it run|Flight|Run dates|Kampagnenzeitraum|Wann soll die Werbung laufen|Laufzeit|Période|Dates de diffusion|Durée de la campagne|Periodo de campaña|Vigencia|Cuándo|Período da campanha|Quando|Vigência|実施期間|掲載期間|いつからいつまで",
  kpi: "Target cost per lead|Max cost per booking|What may an enquiry cost|Kosten pro Anfrage|Zielkosten|Höchstpreis je Bestellung|Coût par demande|Prix maximum par contact|Costo máximo por solicitud|Cuánto por contacto|Custo por pedido|Quanto quer pagar por lead|目標CPA|目標単価",
  ignore: "Submission deadline|Abgabefrist|Remise des offres|Plazo de presentación de ofertas|Prazo para entrega das propostas|提案書の提出期限|Who are you?|Wer sind Sie?|Qui êtes-vous|Quiénes son ustedes|Quem são vocês|Client|Auftraggeber|Annonceur|Cliente|会社名",
};

describe("the words before a colon or above some lines", () => {
  it.each(Object.entries(LINES))("say what a line is about: %s", (label, words) => {
    expect(words.split("|").filter((one) => labelOf(one) !== label)).toEqual([]);
  });
  it.each(["Quem é o seu cliente", "¿Quién es tu cliente?", "Who is your customer"])(
    "ask for the audience: %s",
    (words) => expect(labelOf(words)).toBe("audience"),
  );
});
