import type { BriefLanguage } from "./types";

export type QuestionKey =
  | "goal"
  | "kpi"
  | "targetValue"
  | "budget"
  | "budget.currency"
  | "budget.period"
  | "budget.range"
  | "locations"
  | "languages"
  | "audience"
  | "dates"
  | "dates.start"
  | "dates.end"
  | "dates.year"
  | "tone"
  | "contradiction"
  | "intro";

/** Questions to the client, in the client's language: what is sent back, not what the panel says. */
export const QUESTION_WORDS: Readonly<Record<BriefLanguage, Readonly<Record<QuestionKey, string>>>> = {
  en: {
    intro: "Thank you for your message. Before we start, may we ask:",
    goal: "What is the main goal of the campaign: leads, sales, calls, visits, website traffic or awareness?",
    kpi: "By which figure will you judge success, and which value should it reach?",
    targetValue: "Which value should {kpi} reach?",
    budget: "What budget may we plan with, and is it per day, per month or in total?",
    "budget.currency": "In which currency is the budget of {quote}?",
    "budget.period": "Is the budget of {quote} per day, per month or in total?",
    "budget.range": "You give a range ({quote}). What may be spent at most?",
    locations: "In which places should the ads run?",
    languages: "In which languages should the ads be?",
    audience: "Who should be reached: age, situation, interests?",
    dates: "When should the campaign start and end?",
    "dates.start": "When should the campaign start?",
    "dates.end": "When should the campaign end, or should it run on?",
    "dates.year": "We read “{quote}” as {date}. Is that right?",
    tone: "How should the ads sound?",
    contradiction: "You write “{kept}” and “{other}”. Which of the two holds?",
  },
  de: {
    intro: "Vielen Dank für Ihre Nachricht. Bevor wir starten, noch einige Fragen:",
    goal: "Was ist das wichtigste Ziel der Kampagne: Anfragen, Verkäufe, Anrufe, Besuche, Website-Besucher oder Bekanntheit?",
    kpi: "An welcher Kennzahl messen Sie den Erfolg, und welchen Wert soll sie erreichen?",
    targetValue: "Welchen Wert soll {kpi} erreichen?",
    budget: "Mit welchem Budget dürfen wir planen, und gilt es pro Tag, pro Monat oder insgesamt?",
    "budget.currency": "In welcher Währung ist das Budget von {quote}?",
    "budget.period": "Gilt das Budget von {quote} pro Tag, pro Monat oder insgesamt?",
    "budget.range": "Sie nennen eine Spanne ({quote}). Wie viel darf höchstens ausgegeben werden?",
    locations: "An welchen Orten sollen die Anzeigen erscheinen?",
    languages: "In welchen Sprachen sollen die Anzeigen sein?",
    audience: "Wen möchten Sie erreichen: Alter, Situation, Interessen?",
    dates: "Wann soll die Kampagne beginnen und wann enden?",
    "dates.start": "Wann soll die Kampagne beginnen?",
    "dates.end": "Wann soll die Kampagne enden, oder soll sie weiterlaufen?",
    "dates.year": "„{quote}“ verstehen wir als {date}. Stimmt das?",
    tone: "Wie sollen die Anzeigen klingen?",
    contradiction: "Sie schreiben „{kept}“ und „{other}“. Was davon gilt?",
  },
  fr: {
    intro: "Merci pour votre message. Avant de commencer, quelques questions :",
    goal: "Quel est l'objectif principal de la campagne : contacts, ventes, appels, visites, trafic sur le site ou notoriété ?",
    kpi: "Quel indicateur mesurera le succès, et quelle valeur doit-il atteindre ?",
    targetValue: "Quelle valeur {kpi} doit-il atteindre ?",
    budget: "De quel budget disposons-nous, et est-il par jour, par mois ou au total ?",
    "budget.currency": "En quelle devise est le budget de {quote} ?",
    "budget.period": "Le budget de {quote} est-il par jour, par mois ou au total ?",
    "budget.range": "Vous donnez une fourchette ({quote}). Quel est le maximum à dépenser ?",
    locations: "Dans quels lieux les annonces doivent-elles être diffusées ?",
    languages: "Dans quelles langues doivent être les annonces ?",
    audience: "Qui souhaitez-vous toucher : âge, situation, centres d'intérêt ?",
    dates: "Quand la campagne doit-elle commencer et se terminer ?",
    "dates.start": "Quand la campagne doit-elle commencer ?",
    "dates.end": "Quand la campagne doit-elle se terminer, ou doit-elle continuer ?",
    "dates.year": "Nous comprenons « {quote} » comme le {date}. Est-ce exact ?",
    tone: "Quel ton les annonces doivent-elles avoir ?",
    contradiction: "Vous écrivez « {kept} » et « {other} ». Lequel des deux est valable ?",
  },
  es: {
    intro: "Gracias por su mensaje. Antes de empezar, nos gustaría preguntarle:",
    goal: "¿Cuál es el objetivo principal de la campaña: contactos, ventas, llamadas, visitas, tráfico web o notoriedad?",
    kpi: "¿Con qué indicador medirá el éxito y qué valor debe alcanzar?",
    targetValue: "¿Qué valor debe alcanzar {kpi}?",
    budget: "¿Con qué presupuesto podemos contar, y es al día, al mes o en total?",
    "budget.currency": "¿En qué moneda es el presupuesto de {quote}?",
    "budget.period": "¿El presupuesto de {quote} es al día, al mes o en total?",
    "budget.range": "Indica un intervalo ({quote}). ¿Cuánto se puede gastar como máximo?",
    locations: "¿En qué lugares deben mostrarse los anuncios?",
    languages: "¿En qué idiomas deben estar los anuncios?",
    audience: "¿A quién quiere llegar: edad, situación, intereses?",
    dates: "¿Cuándo debe empezar y terminar la campaña?",
    "dates.start": "¿Cuándo debe empezar la campaña?",
    "dates.end": "¿Cuándo debe terminar la campaña, o debe continuar?",
    "dates.year": "Entendemos «{quote}» como {date}. ¿Es correcto?",
    tone: "¿Qué tono deben tener los anuncios?",
    contradiction: "Escribe «{kept}» y «{other}». ¿Cuál de los dos vale?",
  },
  pt: {
    intro: "Obrigado pela mensagem. Antes de começar, gostaríamos de perguntar:",
    goal: "Qual é o objetivo principal da campanha: contatos, vendas, ligações, visitas, tráfego no site ou reconhecimento?",
    kpi: "Por qual indicador o sucesso será medido, e que valor deve atingir?",
    targetValue: "Que valor {kpi} deve atingir?",
    budget: "Com que orçamento podemos contar, e é por dia, por mês ou no total?",
    "budget.currency": "Em que moeda é o orçamento de {quote}?",
    "budget.period": "O orçamento de {quote} é por dia, por mês ou no total?",
    "budget.range": "O texto dá um intervalo ({quote}). Quanto se pode gastar no máximo?",
    locations: "Em que locais os anúncios devem aparecer?",
    languages: "Em que idiomas devem ser os anúncios?",
    audience: "Quem se quer alcançar: idade, situação, interesses?",
    dates: "Quando a campanha deve começar e terminar?",
    "dates.start": "Quando a campanha deve começar?",
    "dates.end": "Quando a campanha deve terminar, ou deve continuar?",
    "dates.year": "Entendemos “{quote}” como {date}. Está certo?",
    tone: "Que tom os anúncios devem ter?",
    contradiction: "O texto diz “{kept}” e “{other}”. Qual dos dois vale?",
  },
  ja: {
    intro: "ご連絡ありがとうございます。開始前に、以下の点を確認させてください。",
    goal: "キャンペーンの主な目的は何ですか（リード獲得、販売、電話、来店、サイト訪問、認知など）。",
    kpi: "成果はどの指標で判断し、目標値はいくつですか。",
    targetValue: "{kpi}の目標値はいくつですか。",
    budget: "ご予算はいくらですか。1日、1か月、総額のいずれでしょうか。",
    "budget.currency": "ご予算（{quote}）の通貨は何ですか。",
    "budget.period": "ご予算（{quote}）は1日、1か月、総額のいずれでしょうか。",
    "budget.range": "ご予算に幅があります（{quote}）。上限はいくらですか。",
    locations: "広告を配信する地域はどこですか。",
    languages: "広告の言語は何ですか。",
    audience: "どのような方に届けたいですか（年齢、状況、関心など）。",
    dates: "配信の開始日と終了日はいつですか。",
    "dates.start": "配信の開始日はいつですか。",
    "dates.end": "配信の終了日はいつですか。継続でしょうか。",
    "dates.year": "「{quote}」は{date}という理解でよろしいでしょうか。",
    tone: "広告の文体や雰囲気のご希望はありますか。",
    contradiction: "「{kept}」と「{other}」の記載があります。どちらが正しいでしょうか。",
  },
};
