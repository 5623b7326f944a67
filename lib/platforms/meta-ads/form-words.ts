import { lookUp } from "./words";

/** Labels and choices of the forms, in en, de, fr, es, pt and ja. */
export const fieldOfLabel = lookUp({
  budget: [
    "Budget", "Campaign budget", "Daily budget", "Lifetime budget", "Ad set budget", "Kampagnenbudget", "Tagesbudget", "Laufzeitbudget",
    "Anzeigengruppenbudget", "Budget de la campagne", "Budget quotidien", "Budget global", "Presupuesto", "Presupuesto de la campaña",
    "Presupuesto diario", "Presupuesto total", "Orçamento", "Orçamento da campanha", "Orçamento diário", "Orçamento vitalício",
    "Orçamento total", "予算", "キャンペーン予算", "1日の予算", "通算予算",
  ],
  targetCpa: [
    "Cost per result goal", "Cost goal", "Ziel für Kosten pro Ergebnis", "Ziel für die Kosten pro Ergebnis", "Kosten-pro-Ergebnis-Ziel",
    "Objectif de coût par résultat", "Objetivo de costo por resultado", "Objetivo de coste por resultado", "Meta de custo por resultado",
    "結果の単価の目標", "結果単価の目標",
  ],
  bidCap: ["Bid cap", "Bid control", "Gebotsobergrenze", "Gebotslimit", "Plafond d'enchère", "Limite d'enchère", "Límite de puja", "Limite de lance", "入札上限", "入札価格上限"],
  targetRoas: ["ROAS goal", "Minimum ROAS", "ROAS-Ziel", "Objectif de ROAS", "Objectif ROAS", "Objetivo de ROAS", "Meta de ROAS", "ROASの目標", "ROAS目標"],
  bidStrategy: [
    "Campaign bid strategy", "Bid strategy", "Gebotsstrategie der Kampagne", "Gebotsstrategie", "Stratégie d'enchères de la campagne",
    "Stratégie d'enchère de la campagne", "Stratégie d'enchères", "Stratégie d'enchère", "Estrategia de puja de la campaña",
    "Estrategia de puja", "Estratégia de lance da campanha", "Estratégia de lance", "キャンペーンの入札戦略", "入札戦略",
  ],
  objective: ["Campaign objective", "Objective", "Kampagnenziel", "Objectif de la campagne", "Objectif", "Objetivo de la campaña", "Objetivo da campanha", "Objetivo", "キャンペーンの目的"],
  buyingType: ["Buying type", "Buchungsart", "Kaufart", "Type d'achat", "Tipo de compra", "購入タイプ"],
  startDate: ["Start date", "Startdatum", "Date de début", "Fecha de inicio", "Data de início", "開始日"],
  endDate: ["End date", "End", "Set an end date", "Enddatum", "Enddatum festlegen", "Date de fin", "Définir une date de fin", "Fecha de finalización", "Definir una fecha de finalización", "Fecha de fin", "Data de término", "Definir uma data de término", "終了日", "終了日を設定"],
  locations: ["Locations", "Location", "Standorte", "Standort", "Orte", "Lieux", "Lieu", "Lugares", "Ubicaciones", "Localizações", "Localização", "地域", "所在地"],
  age: ["Age", "Alter", "Âge", "Edad", "Idade", "年齢"],
  gender: ["Gender", "Geschlecht", "Genre", "Sexo", "Género", "Gênero", "性別"],
  languages: ["Languages", "Language", "Sprachen", "Sprache", "Langues", "Langue", "Idiomas", "Idioma", "言語"],
  detailedTargeting: [
    "Detailed targeting", "Advantage detailed targeting", "Detailliertes Targeting", "Advantage Detailliertes Targeting",
    "Ciblage avancé", "Ciblage détaillé", "Segmentación detallada", "Direcionamento detalhado", "詳細ターゲット設定",
    "Ciblage détaillé Advantage", "Segmentación detallada Advantage", "Direcionamento detalhado Advantage", "Advantage詳細ターゲット設定",
  ],
  audiences: ["Custom audiences", "Custom Audience", "Audiences personnalisées", "Públicos personalizados", "カスタムオーディエンス"],
  advantageAudience: ["Advantage+ audience", "Advantage+ Zielgruppe", "Audience Advantage+", "Público Advantage+", "Advantage+オーディエンス"],
  callToAction: ["Call to action", "Call-to-Action", "Appel à l'action", "Bouton d'appel à l'action", "Llamada a la acción", "Chamada para ação", "コールトゥアクション", "アクションの呼びかけ"],
  finalUrl: ["Website URL", "URL der Website", "Website-URL", "URL du site web", "URL de site web", "URL del sitio web", "URL do site", "URL do website", "ウェブサイトURL", "ウェブサイトのURL"],
  displayLink: [
    "Display link", "Enter the link that you want to show on your ad", "Enter the link you want to show on your ad", "Angezeigter Link", "Anzeigelink", "Lien affiché", "Lien d'affichage", "Enlace para mostrar", "Enlace visible",
    "Link de exibição", "Link para exibição", "Ligação de visualização", "表示リンク",
  ],
  performanceGoal: [
    "Performance goal", "Optimization for ad delivery", "Optimisation for ad delivery", "Performance-Ziel", "Leistungsziel", "Objectif de performance",
    "Objectif de performances", "Objetivo de rendimiento", "Meta de desempenho", "Objetivo de desempenho", "パフォーマンスの目標", "パフォーマンス目標",
  ],
  minimumAge: ["Minimum age", "Mindestalter", "Âge minimum", "Edad mínima", "Idade mínima", "最低年齢"],
  maximumAge: ["Maximum age", "Höchstalter", "Âge maximum", "Edad máxima", "Idade máxima", "最高年齢"],
}); // prettier-ignore

/** Whether ads run all the time or by hours. */
export const scheduleModeOf = lookUp({
  always: [
    "Run ads all the time", "Werbeanzeigen dauerhaft schalten", "Anzeigen dauerhaft schalten", "Diffuser les publicités en permanence", "Diffuser des publicités en continu",
    "Mostrar anuncios en todo momento", "Publicar anuncios todo el tiempo", "Veicular anúncios o tempo todo", "常に広告を掲載",
  ],
  hours: [
    "Run ads on a schedule", "Werbeanzeigen nach Zeitplan schalten", "Anzeigen nach Zeitplan schalten", "Diffuser les publicités selon un calendrier",
    "Mostrar anuncios según un calendario", "Publicar anuncios según un calendario", "Veicular anúncios em uma programação", "スケジュールに従って広告を掲載",
  ],
}); // prettier-ignore

export const genderOf = lookUp({
  all: ["All genders", "All", "Alle Geschlechter", "Alle", "Tous les genres", "Tous", "Todos los géneros", "Todos los sexos", "Todos", "Todos os gêneros", "Todos os géneros", "すべての性別", "すべて"],
  male: ["Men", "Male", "Männer", "Männlich", "Hommes", "Hombres", "Homens", "男性"],
  female: ["Women", "Female", "Frauen", "Weiblich", "Femmes", "Mujeres", "Mulheres", "女性"],
}); // prettier-ignore

export const allLanguages = lookUp({
  all: ["All languages", "All", "Alle Sprachen", "Alle", "Toutes les langues", "Toutes", "Todos los idiomas", "Todos os idiomas", "Todos", "すべての言語", "すべて"],
}); // prettier-ignore

export const placementModeOf = lookUp({
  automatic: [
    "Advantage+ placements", "Advantage+ placements (recommended)", "Automatic placements", "Advantage+ Platzierungen", "Advantage+ Platzierungen (empfohlen)", "Automatische Platzierungen",
    "Placements Advantage+", "Placements Advantage+ (recommandé)", "Ubicaciones Advantage+", "Ubicaciones Advantage+ (recomendado)", "Posicionamentos Advantage+", "Posicionamentos Advantage+ (recomendado)", "Advantage+配置", "Advantage+ 配置",
  ],
  manual: ["Manual placements", "Manuelle Platzierungen", "Placements manuels", "Ubicaciones manuales", "Posicionamentos manuais", "手動配置"],
}); // prettier-ignore

/** Buttons that tell whether Advantage+ audience is on now. */
export const audienceSwitchOf = lookUp({
  on: [
    "Switch to original audience options", "Zu den ursprünglichen Zielgruppenoptionen wechseln", "Zu ursprünglichen Zielgruppenoptionen wechseln",
    "Passer aux options d'audience d'origine", "Revenir aux options d'audience d'origine", "Mudar para as opções de público originais", "Cambiar a las opciones de público originales", "Alternar para as opções de público originais",
    "Mudar para opções de público originais", "元のオーディエンスオプションに切り替える",
  ],
  off: [
    "Turn on", "Turn on Advantage+ audience", "Use Advantage+ audience", "Aktivieren", "Advantage+ Zielgruppe aktivieren", "Activer", "Activer l'audience Advantage+", "Activar el público Advantage+", "Advantage+オーディエンスをオンにする",
    "Activar", "Activar público Advantage+", "Ativar", "Ativar o público Advantage+", "オンにする",
  ],
}); // prettier-ignore

export const noCategory = lookUp({
  none: [
    "Declare category if applicable", "No categories declared", "No category declared", "None", "Select a category", "Gib ggf. eine Kategorie an",
    "Kategorie angeben, falls zutreffend", "Keine Kategorien angegeben", "Keine", "Déclarer une catégorie, le cas échéant", "Déclarer une catégorie le cas échéant", "Aucune catégorie déclarée", "Aucune",
    "Declarar categoría si corresponde", "Declara la categoría si corresponde", "No se declararon categorías", "Ninguna", "Declarar categoria, se aplicável",
    "Nenhuma categoria declarada", "Nenhuma", "該当する場合はカテゴリを申告", "カテゴリなし", "なし",
  ],
}); // prettier-ignore

/** Special ad categories by their names on screen. One name holds a comma: a list cannot be split by commas. */
const CATEGORIES = [
  "Credit", "Employment", "Housing", "Financial products and services", "Social issues, elections or politics", "Online gambling and gaming",
  "Kredit", "Kredite", "Beschäftigung", "Jobs", "Wohnraum", "Wohnen", "Wohnungswesen", "Immobilien", "Finanzprodukte und -dienstleistungen",
  "Finanzprodukte und Finanzdienstleistungen", "Gesellschaftliche Themen, Wahlen oder Politik", "Gesellschaftlich relevante Themen, Wahlen oder Politik", "Soziale Themen, Wahlen oder Politik", "Online-Glücksspiel und Gaming",
  "Crédit", "Emploi", "Logement", "Produits et services financiers", "Enjeux sociaux, élections ou politique", "Enjeu social, électoral ou politique", "Thème social, électoral ou politique",
  "Jeux d'argent et de hasard en ligne", "Crédito", "Empleo", "Vivienda", "Productos y servicios financieros", "Temas sociales, elecciones o política",
  "Juegos y apuestas online", "Emprego", "Habitação", "Moradia", "Produtos e serviços financeiros", "Temas sociais, eleições ou política", "Apostas e jogos online",
  "クレジット", "雇用", "求人", "住宅", "金融商品・サービス", "金融商品およびサービス", "社会問題、選挙または政治", "社会問題、選挙、政治", "オンラインギャンブル",
].sort((a, b) => b.length - a.length); // prettier-ignore

/** The categories that a text names, in its own words; null where anything in it is not a known one. */
export function categoriesNamed(text: string): readonly string[] | null {
  const named: { readonly at: number; readonly name: string }[] = [];
  let rest = text.replace(/[\u2018\u2019]/g, "'");
  for (const name of CATEGORIES) {
    const at = rest.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0) continue;
    named.push({ at, name: text.slice(at, at + name.length) });
    rest = rest.slice(0, at) + " ".repeat(name.length) + rest.slice(at + name.length);
  }
  const between = rest.replace(/\b(?:and|und|et|y|e)\b/gi, "").replace(/[\s,;、・|+&]/g, "");
  return named.length === 0 || between !== "" ? null : named.sort((a, b) => a.at - b.at).map(({ name }) => name);
}

export const objectiveOf = lookUp({
  known: [
    "Awareness", "Traffic", "Engagement", "Leads", "App promotion", "Sales", "Bekanntheit", "Interaktion", "Interaktionen", "App-Promotion", "Verkäufe",
    "Notoriété", "Trafic", "Interactions", "Prospects", "Promotion d'application", "Ventes", "Reconocimiento", "Tráfico", "Interacción",
    "Clientes potenciales", "Promoción de la app", "Ventas", "Reconhecimento", "Tráfego", "Engajamento", "Cadastros", "Promoção do app",
    "Vendas", "認知度", "トラフィック", "エンゲージメント", "リード", "アプリの宣伝", "売上",
  ],
}); // prettier-ignore

export const slotOfLabel = lookUp({
  primaryTexts: ["Primary text", "Tell people what your ad is about", "Primärer Text", "Primärtext", "Texte principal", "Texto principal", "メインテキスト"],
  headlines: ["Headline", "Write a short headline", "Überschrift", "Titel", "Titre", "Título", "見出し"],
  descriptions: ["Description", "Include additional details", "Link description", "Beschreibung", "Descripción", "Descrição", "説明"],
}); // prettier-ignore

/** A campaign budget rules here: Meta's note where the ad set's amount would be. */
export const CAMPAIGN_BUDGET_NOTE =
  /advantage\+?[\s-]?(?:campaign budget|kampagnenbudget)|budget de (?:la )?campagne advantage|presupuesto de (?:la )?campaña advantage|orçamento d[ae] campanha advantage|advantage\+?\s?キャンペーン予算/i;
