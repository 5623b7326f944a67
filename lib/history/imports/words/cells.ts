/** One spelling for cells of a breakdown, so that exports in several languages and of several years are about the same cells. */
export const CELLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gender: {
    male: "male | m | männlich | mann | männer | homme | hommes | masculin | hombre | hombres | masculino | homens | homem | 男性 | uomo | uomini | maschio | man | mannen | mężczyzna | mężczyźni | мужской | мужчины | erkek | män | mænd | menn | 男 | 남성",
    female:
      "female | f | weiblich | frau | frauen | femme | femmes | féminin | mujer | mujeres | femenino | feminino | mulheres | mulher | 女性 | donna | donne | femmina | vrouw | vrouwen | kobieta | kobiety | женский | женщины | kadın | kvinnor | kvinder | kvinner | 女 | 여성",
    unknown:
      "unknown | undetermined | unbekannt | nicht bestimmbar | inconnu | indéterminé | indéterminée | desconocido | indeterminado | desconhecido | não determinado | 不明 | uncategorized | sconosciuto | non determinato | onbekend | nieznane | nieznana | неизвестно | не определен | bilinmiyor | okänt | ukendt | ukjent | 未知 | 알 수 없음",
  },
  age: {
    unknown:
      "unknown | undetermined | unbekannt | inconnu | indéterminé | desconocido | desconhecido | 不明 | sconosciuta | sconosciuto | onbekend | nieznane | неизвестно | bilinmiyor | okänt | ukendt | ukjent | 未知 | 알 수 없음",
    "65+":
      "65+ | 65 or more | 65 oder mehr | 65 oder älter | über 65 | 65 ans ou plus | 65 ans et plus | 65 o más | más de 65 | 65 ou mais | 65 anos ou mais | 65 歳以上 | 65歳以上 | over 64 | 65 or over | 65 o più | 65 e oltre | 65 of ouder | 65 jaar of ouder | 65 lub więcej | 65 и старше | 65 岁以上 | 65세 이상",
  },
  device: {
    "Mobile phones":
      "mobile phones | mobile devices with full browsers | mobile | smartphones | mobiltelefone | handys | téléphones mobiles | mobiles | móviles | teléfonos móviles | teléfonos celulares | celulares | smartphones e celulares | telemóveis | スマートフォン | モバイル | 携帯電話 | high_end_mobile | telefoni cellulari | cellulari | smartphone | mobiele telefoons | telefony komórkowe | мобильные телефоны | телефоны | cep telefonları | mobiltelefoner | mobiler | 手机 | 手機 | 휴대전화 | 휴대기기",
    Computers:
      "computers | computer | desktop | ordinateurs | ordenadores | computadoras | computadores | パソコン | komputery | компьютеры | bilgisayarlar | datorer | computere | datamaskiner | 计算机 | 電腦 | 컴퓨터",
    Tablets:
      "tablets | tablets with full browsers | tablet | tablettes | tabletas | タブレット | tablety | планшеты | tabletler | surfplattor | tabletter | nettbrett | 平板电脑 | 平板電腦 | 태블릿",
    "TV screens":
      "tv screens | tv-bildschirme | fernsehbildschirme | fernseher | écrans de télévision | écrans tv | pantallas de tv | pantallas de televisión | televisiones | telas de tv | ecrãs de tv | テレビ画面 | connected_tv | schermi tv | schermi televisivi | tv-schermen | ekrany telewizorów | экраны телевизоров | tv-skärmar | 电视屏幕 | 電視螢幕 | tv 화면",
  },
  network: {
    "Google search":
      "google search | google suche | google-suche | recherche google | búsqueda de google | pesquisa google | pesquisa do google | google 検索 | search | ricerca google | google zoeken | wyszukiwarka google | google поиск | google-sökning | google-søgning | google-søk | google 搜索 | google 搜尋 | google 검색",
    "Search partners":
      "search partners | suchnetzwerk-partner | suchpartner | partenaires de recherche | partenaires du réseau de recherche | partners de búsqueda | socios de búsqueda | socios de la búsqueda | parceiros de pesquisa | 検索パートナー | search_partners | partner di ricerca | zoekpartners | partnerzy w sieci wyszukiwania | поисковые партнеры | sökpartner | søgepartnere | søkepartnere | 搜索网络合作伙伴 | 搜尋聯播網夥伴 | 검색 파트너",
    "Google Display Network":
      "google display network | display network | google displaynetzwerk | displaynetzwerk | google display-netzwerk | réseau display de google | réseau display | red de display de google | red de display | rede de display do google | rede de display | google ディスプレイ ネットワーク | ディスプレイ ネットワーク | content | rete display di google | rete display | google display-netwerk | display-netwerk | sieć reklamowa google | 谷歌展示广告网络 | google 展示广告网络 | google 多媒體廣告聯播網 | google 디스플레이 네트워크",
    "Search Network":
      "search network | suchnetzwerk | réseau de recherche | red de búsqueda | rede de pesquisa | 検索ネットワーク | rete di ricerca | zoeknetwerk | sieć wyszukiwania | поисковая сеть | 搜索网络 | 搜尋聯播網 | 검색 네트워크",
    YouTube: "youtube | youtube videos | youtube_watch | youtube search | youtube-videos",
    "Cross-network":
      "cross-network | netzwerkübergreifend | multiréseau | varias redes | várias redes | 複数のネットワーク | クロスネットワーク | mixed | più reti | meerdere netwerken | w wielu sieciach",
  },
};
