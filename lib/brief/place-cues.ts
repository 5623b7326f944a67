import { phrases } from "./pattern";
import type { BriefLanguage } from "./types";

/** Words by which a statement says where ads shall run. */
export const TARGETED = phrases(
  "nowhere else|advert\\p{L}*|seen|target\\p{L}*|regions?|areas?|locations?|geo\\p{L}*|markets?|only|ads?|campaigns?|audience|customers?|people|serve|deliver\\p{L}*|radius|miles?|km|around|near|within|across|cover\\p{L}*|serv(?:e|es|ing)|stays?|remains?|continues?|no (?:further|farther)|nationwide|exclusively|launch|run|show|users|women|men|families|homeowners|residents|locals|add\\p{L}*|keep|include",
  "sonst (?:nirgends|nirgendwo)|werben|zeig\\p{L}*|abdecken|betreuen|bedienen|nicht weiter|ausschließlich|lediglich|region\\p{L}*|gebiet\\p{L}*|umkreis\\p{L}*|raum|nur|anzeigen|werbung|kampagne\\p{L}*|ziel\\p{L}*|ausspielen|ausgespielt|ausspielung|schalten|kunden|menschen|leute|frauen|männer|familien|liefer\\p{L}*|markt|märkte|rund um|standort\\p{L}*|erreichen|ansprechen|bundesweit|einzugsgebiet|bewerben|kreis|eltern|eigentümer|haushalte|dazu|zusätzlich|behalten|bleib\\p{L}*",
  "nulle part ailleurs|montr\\p{L}+|affich\\p{L}+|couvr\\p{L}+|interven\\p{L}+|exclusivement|pas plus loin|rest(?:e|ent)|cibl\\p{L}+|zones?|régions?|rayon|autour|uniquement|seulement|annonces?|publicités?|campagnes?|diffus\\p{L}+|clients?|marchés?|habitants?|livr\\p{L}+|femmes|hommes|secteur|périmètre|alentours|familles|personnes|gens|parents|propriétaires|ajout\\p{L}*|gard\\p{L}+",
  "ning[úu]n otro (?:sitio|lugar)|anunci\\p{L}+|mostr\\p{L}+|muestr\\p{L}+|aparec\\p{L}+|aparezc\\p{L}+|salgan?|cubr\\p{L}+|atend\\p{L}+|sig(?:ue|uen)|exclusivamente|y ya|zonas?|regi[óo]n\\p{L}*|radio|alrededor\\p{L}*|s[óo]lo|solamente|[úu]nicamente|anuncios?|campañas?|segment\\p{L}+|público|clientes?|mercados?|mujeres|hombres|gente|entreg\\p{L}+|envi\\p{L}+|llegar|personas|familias|residentes|dirigid\\p{L}+|empezar|padres|vecinos|añad\\p{L}+|mantene\\p{L}+",
  "anunci\\p{L}+|veicul\\p{L}+|mostr\\p{L}+|aparec\\p{L}+|apareç\\p{L}+|cobr\\p{L}+|continu\\p{L}+|mant\\p{L}+|região|regiões|raio|apenas|somente|só|anúncios?|campanhas?|segment\\p{L}+|público|clientes?|mercados?|mulheres|homens|pessoas|entreg\\p{L}+|focar|foco|moradores|famílias|redor|atend\\p{L}+|morar|mora\\p{L}*|bairros?|pais|começar|inclu\\p{L}+|acrescent\\p{L}+",
  "地域|エリア|配信|広告|ターゲット|在住|のみ|限定|周辺|圏|中心|対象|県内|都内|市内|全国|km|キロ|商圏",
);
/** Words beside a place where somebody only is, goes or comes from. */
export const AWAY = phrases(
  "greetings from|writing from|based in|headquarter\\p{L}*|head office|our office|office in|visiting|i visit|will visit|travel(?:l?ing|s)? (?:to|in|around|for)|i travel|meeting|meet|conference|trip|born|founded|trade fair|fair in|flight|moved|grew up|colleagues? in|greetings from|back from|made in|produced in|imported|holiday|vacation|wine from|beans from",
  "mit sitz|sitz in|hauptsitz|unser büro|büro in|treffen|meeting|messe|termin in|reise|gegründet|grüße aus|aus dem urlaub|urlaub in|hergestellt|produziert|kolleg\\p{L}+ in|zentrale in|bin (?:gerade |diese woche )?in|stammt|made in|importier\\p{L}*",
  "depuis|siège|basée?s? à|bureaux?|salon professionnel|au salon|réunion|déplacement|voyage|fondée?|fabriqu\\p{L}+|produits? en|vacances|made in|suis à",
  "sede|con base en|basad[oa]s? en|oficinas? (?:en|centrales?)|reuni[óo]n|feria|viaje|fundad\\p{L}+|fabricad\\p{L}+|hecho en|vacaciones|de viaje|saludos desde|escribo desde",
  "sede|com base em|sediad\\p{L}+|escritório|reunião|feira|viagem|fundad\\p{L}+|fabricad\\p{L}+|feit[oa] em|férias|viajando",
  "本社|オフィス|出張|打ち?合わ?せ|展示会|創業|製造|産|生まれ|本店所在地",
);
/** What is wanted in a place is wanted there. */
export const WISHED = phrases(
  "want|need|looking for|more|increase|grow|sell|möchten|wollen|brauchen|mehr|steigern|verkaufen|suchen|voulons|voudr\\p{L}+|souhait\\p{L}+|plus de|augmenter|vendre|cherch\\p{L}+|queremos|necesit\\p{L}+|más|aumentar|vender|buscamos|quero|precis\\p{L}+|mais",
  "増や|獲得|したい",
);
/** A firm says where its own shop is: that it serves people there is likely but not said. */
export const OWN_SHOP = phrases(
  "(?:our|my|the|a|an|new|small|family|local) (?:\\p{L}+[ -]){0,3}(?:shop|store|restaurant|café|cafe|bakery|salon|studio|practice|clinic|gym|school|hotel|bar|dealership|garage|showroom|branch|business|dentist|dental practice|law firm|spa|nursery|company|firm|agency|startup|gallery|museum|centre|center|office|bistro|florist|workshop|academy|plumber|roofer|physio\\p{L}*)",
  "\\p{L}*(?:praxis|laden|geschäft|restaurant|café|bäckerei|salon|studio|werkstatt|autohaus|hotel|schule|filiale|betrieb|kanzlei|klinik|markt|hof|firma|unternehmen|fitnessstudio|zahnarzt|physiotherapie|manufaktur|gärtnerei|brauerei|boutique|akademie|eisdiele|metzgerei|dachdecker\\p{L}*|handwerksbetrieb|kosmetikstudio)",
  "boutique|magasin|restaurant|boulangerie|salon|cabinet|clinique|école|hôtel|garage|atelier|entreprise|agence|institut|centre|librairie|fromagerie|salle",
  "tienda|restaurante|panadería|peluquería|clínica|academia|escuela|hotel|taller|gimnasio|despacho|empresa|negocio|bodega|consulta|estudio|centro|floristería|cafetería|heladería|inmobiliaria",
  "loja|restaurante|padaria|salão|clínica|escola|hotel|oficina|academia|escritório|empresa|negócio|consultório|estúdio|cafeteria|pousada|floricultura|imobiliária|pizzaria|barbearia",
  "店|サロン|クリニック|教室|ジム|スクール|医院|旅館|ホテル|レストラン|カフェ|整体院|美容室|工務店|歯科|塾",
);
/** Right before a place that is left out. */
const NOT =
  /(?:(?<!\p{L})(?:not(?: in)?|no|ex\.?|bar|minus|menos o|menos a|nix|nich|skip|drop|leave out|forget|exclude|laisse\p{L}* (?:tomber|de côté)|quita\p{L}*|dej\p{L}+ de \p{L}+|arrêt\p{L}+|tira\p{L}*|enlev\p{L}*|enlèv\p{L}*|retir\p{L}*|supprim\p{L}*|remov\p{L}*|cut|streich\p{L}*|except(?: for)?|excluding|excl\.?|without|outside(?: of)?|nicht|kein\p{L}*|außer|ausser|ohne|exkl\.?|ausgenommen|außerhalb(?: von)?|sauf|sans|hors(?: d[eu]| de la)?|en dehors d(?:e(?: la)?|u|es)|fuera de|fora de|pas|excepté|excepto|salvo|menos|sin|exceto|sem|fora(?: de)?|não)(?:\s(?:in|im|nach|für|the|die|der|den|dem|en|à|au|aux|la|le|les|el|los|em|na|no|o|a))*\s?)$/iu;
/** Portuguese `no Porto` is in Porto. */
const NOT_IN_PORTUGUESE = new RegExp(NOT.source.replace("|no|", "|"), "iu");
/** What stands right before a place that is left out, in a text's language. */
export const notBefore = (language: BriefLanguage | null): RegExp => (language === "pt" ? NOT_IN_PORTUGUESE : NOT);
/** Right after one. */
export const NOT_AFTER =
  /^\s?(?:(?:is|are) (?:out(?: of (?:scope|bounds))?|excluded|not)|は外し|は外す|は抜|bitte (?:nicht|ausschließen)|ausgeschlossen|ausschließen|ausnehmen|(?:bitte )?(?:rausnehmen|rauslassen|weglassen|streichen|ausklammern)|nicht|exclu\p{L}*|(?:lassen|lasst|nehmen|klammern) (?:wir )?(?:\p{L}+ ){0,3}(?:weg|raus|aus|außen vor)|(?:can|should|must) be (?:left out|excluded|dropped)|on (?:laisse|exclut|enlève)|fica de fora|queda fuera|は除|を除|以外|除く|は対象外)/iu;
/** What stands right before a place. */
export const CUE =
  /(?:(?<!\p{L})(?:in|im|ins|for|für|to|nach|near|around|across|throughout|within|from|of|aus|um|von|rund um|und|and|et|y|e|en|à|a|au|aux|dans|sur|em|no|na|nos|nas|de|do|da|del|la|le|les|el|los|all|ganz|toute?|todo|toda|nur|only|like|wie|greater|raum|großraum|region|région|région de|zona|zone|ciudad de|city of|kreis|stadt|bairro|north|south|east|west|nord|süd|ost|central|downtown|pour|para|por|pelo|auf|bei|or|oder|ou|o|sowie|plus|\+|&|kreisstadt|state of|the)\s?|[,/(:+&、・-]\s?|^\s?)$/iu;
/** What stands right after one in Japanese. */
export const CUE_JA =
  /^(?:で|に|の|を|へ|と|や|、|・|及び|および|エリア|在住|のみ|限定|周辺|市内|都内|県内|府内|全域|近郊|中心|圏|だけ|から|など|$|[()（）,.\s])/u;
/** Words that only a place follows, for names that people have too. */
export const CUE_OF_TOWN =
  /(?:(?<!\p{L})(?:in|im|nach|near|around|across|throughout|within|from|um|rund um|bei|aus|at|to|en|à|dans|sur|autour de|em|na|no|nas|nos|cidade de|ciudad de|city of|raum|region|only|nur|just|serve|cover|covers|attend\p{L}*|atende\p{L}*|zona|comarca de|vers|por|pelo|desde|oficinas? de|oficinas? em|tiendas? (?:de|en)|lojas? (?:de|em)|shops? in|stores? in|filialen? in|salles? (?:de|à)|magasins? (?:de|à)|puro|pura|pra|para|für|for|pour|(?:habitants|résidents|familles|parents|clients|gens|vecin[oa]s|residentes|clientes|gente|moradores|famílias|leute|menschen|people|residents|families) (?:de|aus|from|of|do|da))\s|[/(:+&-]\s?|^\s?)$/iu;
