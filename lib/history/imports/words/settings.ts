import type { BidStrategy, BudgetType } from "@/lib/domain/settings";

/** Names of bid strategies in columns of both platforms and in their APIs. */
export const STRATEGIES: Readonly<Record<BidStrategy, string>> = {
  "maximize-clicks":
    "maximize clicks | maximise clicks | klicks maximieren | maximiser les clics | maximizar clics | maximizar cliques | クリック数の最大化 | target spend | target_spend | massimizza i clic | klikken maximaliseren | maksymalizacja liczby kliknięć | 尽可能争取更多点击次数 | 클릭수 최대화 | maximera antal klick | maksimér antallet af klik | maksimer antallet klikk | maksimoi klikkaukset | maximalizace počtu kliknutí | maximalizovať počet kliknutí | kattintások maximalizálása | maximizați clicurile | μεγιστοποίηση κλικ | максимум кликов | максимум кліків | максимизиране на кликванията | maksimalno povećanje broja klikova | maksimalkan klik | maksimumkan klik | tối đa hóa lượt nhấp | เพิ่มจำนวนคลิกสูงสุด | tıklamaları en üst düzeye çıkarma | 盡量爭取點擊",
  "maximize-conversions":
    "maximize conversions | maximise conversions | conversions maximieren | maximiser les conversions | maximizar conversiones | maximizar las conversiones | maximizar conversões | maximizar as conversões | コンバージョン数の最大化 | maximize_conversions | massimizza le conversioni | conversies maximaliseren | maksymalizacja liczby konwersji | 尽可能提高转化次数 | 전환수 최대화 | maximera antal konverteringar | maximera antalet konverteringar | maksimér antallet af konverteringer | maksimer antallet konverteringer | maksimoi konversiot | maximalizace počtu konverzí | maximalizovat počet konverzí | maximalizovať počet konverzií | maximalizácia počtu konverzií | konverziók maximalizálása | maximizați conversiile | maximizați numărul de conversii | μεγιστοποίηση μετατροπών | максимум конверсий | максимум конверсій | максимизиране на реализациите | maksimalno povećanje broja konverzija | הגדלת מספר ההמרות למקסימום | הגדלת ההמרות למקסימום | زيادة الإحالات الناجحة إلى أقصى حد | زيادة الإحالات الناجحة إلى أقصى حدّ | कन्वर्ज़न बढ़ाएं | เพิ่ม conversion สูงสุด | tối đa hóa lượt chuyển đổi | tối đa hoá lượt chuyển đổi | maksimalkan konversi | maksimumkan penukaran | dönüşümleri en üst düzeye çıkarma | dönüşümleri artırma | 盡量爭取轉換 | 盡量提高轉換",
  "maximize-conversion-value":
    "maximize conversion value | maximise conversion value | conversion-wert maximieren | maximiser la valeur de conversion | maximiser la valeur des conversions | maximizar el valor de conversión | maximizar valor de conversión | maximizar el valor de las conversiones | maximizar o valor da conversão | maximizar valor da conversão | maximizar o valor de conversão | コンバージョン値の最大化 | maximize_conversion_value | massimizza il valore di conversione | conversiewaarde maximaliseren | maksymalizacja wartości konwersji | 尽可能提高转化价值 | 전환 가치 극대화",
  "target-cpa":
    "target cpa | ziel-cpa | cpa cible | cpa objetivo | cpa desejado | 目標コンバージョン単価 | target_cpa | cpa target | doel-cpa | docelowy cpa | 目标每次转化费用 | 타겟 cpa",
  "target-roas":
    "target roas | ziel-roas | roas cible | roas objetivo | roas desejado | 目標広告費用対効果 | target_roas | roas target | doel-roas | docelowy roas | 目标广告支出回报率 | 타겟 광고 투자수익(roas)",
  "target-impression-share":
    "target impression share | angestrebter anteil an möglichen impressionen | taux d'impressions cible | cuota de impresiones objetivo | porcentaje de impresiones objetivo | parcela de impressões desejada | 目標インプレッション シェア | target_impression_share | quota impressioni target | doelpercentage voor vertoningen | 目标展示次数份额",
  "manual-cpc":
    "manual cpc | cpc | cpc (enhanced) | enhanced cpc | manueller cpc | auto-optimierter cpc | cpc manuel | cpc manual | 個別クリック単価 | manual_cpc | enhanced_cpc | cpc manuale | handmatige cpc | ręczny cpc | 每次点击费用人工出价 | 수동 cpc",
  "highest-volume":
    "highest volume | lowest cost | lowest_cost_without_cap | absolute_ocpm | höchstes volumen | volume le plus élevé | mayor volumen | volume mais alto | volume più elevato | hoogste volume",
  "highest-value":
    "highest value | lowest_cost_with_min_value | höchster wert | valeur la plus élevée | mayor valor | valor mais alto",
  "cost-per-result-goal":
    "cost per result goal | cost cap | cost_cap | ziel für kosten pro ergebnis | objectif de coût par résultat | objetivo de costo por resultado | meta de custo por resultado",
  "bid-cap":
    "bid cap | lowest_cost_with_bid_cap | gebotsobergrenze | plafond d'enchère | límite de puja | limite de lance",
  "roas-goal":
    "roas goal | minimum roas | lowest_cost_with_min_roas | roas-ziel | objectif de roas | objetivo de roas | meta de roas",
};

export const BUDGET_TYPES: Readonly<Record<BudgetType, string>> = {
  daily:
    "daily | täglich | tagesbudget | quotidien | budget quotidien | diario | diário | 1 日あたり | 1日の予算 | 1 日 | day | giornaliero | dagelijks | dagbudget | dzienny | ежедневный | daglig | dagligen | günlük | 每日 | 每天 | 일일 | denní | denný | napi | zilnic | zilnică | ημερήσιος | ημερήσιο | щоденний | дневен | dnevno | dnevni | יומי | يومية | يومي | रोज़ाना | दैनिक | รายวัน | hằng ngày | hàng ngày | harian | päivittäin | päivittäinen | daglig budget | дневной",
  lifetime:
    "lifetime | campaign total | laufzeit | laufzeitbudget | gesamtbudget der kampagne | gesamte kampagne | kampagne insgesamt | à vie | durée de vie | budget global | total de la campagne | conjunto | total de la campaña | total da campanha | vitalício | 通算 | キャンペーンの合計 | a vita | totale della campagna | levensduur | looptijd | totaal campagne | na cały czas trwania | livstid | 总预算 | 總預算 | 广告系列总预算 | 총 예산 | levetid | kokonaisbudjetti | celková doba | celé trvanie | élettartam | durată de viață | διάρκεια ζωής | на весь срок действия | на весь термін дії | за целия период | cijelo trajanje | לכל משך הקמפיין | مدى الحياة | लाइफ़टाइम | ตลอดอายุการใช้งาน | trọn đời | seumur hidup | sepanjang hayat | toplam bütçe | toplam | 总花费预算 | 生命週期",
};

/** Google's campaign types, as its English interface writes them. */
export const CAMPAIGN_TYPES = {
  Search:
    "search | suche | suchnetzwerk | réseau de recherche | recherche | búsqueda | red de búsqueda | buscar | pesquisa | rede de pesquisa | 検索 | rete di ricerca | ricerca | zoeken | sieć wyszukiwania | поисковая сеть | 搜索 | 搜尋 | 검색",
  Display:
    "display | displaynetzwerk | anzeige | réseau display | rede de display | ディスプレイ | 展示 | 多媒體 | 디스플레이",
  Video: "video | vidéo | vídeo | 動画 | wideo | видео | 视频 | 影片 | 동영상",
  Shopping: "shopping | ショッピング | 购物 | 쇼핑",
  "Performance Max":
    "performance max | performance_max | p-max | máximo rendimiento | maximum performance | massimo rendimento | 效果最大化广告 | 最高成效",
  "Demand Gen":
    "demand gen | demand_gen | discovery | generación de demanda | geração de procura | geração de demanda | génération de la demande | nachfragegenerierung | デマンド ジェネレーション",
  Smart: "smart | smart-kampagne | スマート | smart campaign",
  App: "app | multi_channel | アプリ | applications | aplicaciones | aplicativo",
} as const;

export const STATUSES = {
  enabled:
    "enabled | active | aktiviert | aktiv | activé | activée | actif | habilitada | habilitado | activa | activo | ativada | ativado | ativo | ativa | 有効 | attiva | attivo | attivata | ingeschakeld | actief | włączona | włączony | aktywna | включена | включено | aktiverad | aktiveret | aktivert | etkin | 已启用 | 已啟用 | 사용 설정됨 | 사용 | povoleno | povolené | aktivní | aktívne | aktivováno | engedélyezve | aktív | activată | activă | ενεργή | ενεργό | увімкнено | активна | активирана | omogućeno | aktivno | מופעל | פעיל | مفعلة | مُفعَّلة | مفعَّلة | نشط | चालू है | เปิดใช้ | เปิดใช้งาน | đã bật | aktif | didayakan | käytössä | aktiivinen | włączono | ingeschakelde | 운영중",
  paused:
    "paused | pausiert | en veille | en pause | mis en veille | mise en veille | en pausa | pausada | pausado | detenida | detenido | 一時停止 | 一時停止中 | in pausa | onderbroken | gepauzeerd | wstrzymana | wstrzymany | приостановлена | pausad | sat på pause | satt på pause | duraklatıldı | 已暂停 | 已暫停 | 일시중지됨 | pozastaveno | pozastavené | szüneteltetve | întreruptă | σε παύση | призупинено | на пауза | pauzirano | מושהה | موقوفة مؤقتًا | موقوف مؤقتا | रोका गया | หยุดชั่วคราว | đã tạm dừng | dijeda | keskeytetty | satt på paus | wstrzymano | duraklatılmış",
  removed:
    "removed | deleted | entfernt | supprimé | supprimée | retirada | retirado | quitada | quitado | removida | removido | 削除済み | 削除 | rimossa | rimosso | verwijderd | usunięta | usunięty | удалена | borttagen | fjernet | kaldırıldı | 已移除 | 삭제됨",
} as const;
