import { topicFinder } from "@/lib/policy/words";

/** Words that show what a targeting value does (touch.ts), apart from all others: only these are needed in the page's own script. */
export const touchWord = topicFinder({
  lookalike: [
    ...[
      "lookalike*",
      "look-alike*",
      "special ad audience*",
      "similar audience*",
      "similar segment*",
      "saved audience*",
    ],
    ...["audience similaire*", "públicos similares", "público similar", "público semelhante", "類似オーディエンス"],
  ],
  customerList: [
    ...[
      "customer list*",
      "customer match",
      "crm list*",
      "email list*",
      "e-mail list*",
      "uploaded list*",
      "phone list*",
    ],
    ...["kundenliste*", "e-mail-liste*", "liste de clients", "lista de clientes", "顧客リスト"],
  ],
  family: [
    ...[
      "parents",
      "parent of",
      "new mothers",
      "new moms",
      "no children",
      "childless",
      "married",
      "single",
      "singles",
      "engaged",
      "newlywed*",
    ],
    ...["eltern", "mütter", "väter", "kinderlos*", "verheiratet*", "alleinstehend*", "verlobt*"],
    ...["mariés", "célibataire*", "padres", "madres", "casados", "solteros", "pais", "mães", "solteiros"],
  ],
  postcode: [
    ...[
      "zip",
      "zip code*",
      "postcode*",
      "postal code*",
      "postal",
      "plz",
      "postleitzahl*",
      "code postal",
      "codes postaux",
      "código postal",
      "códigos postales",
      "cep",
      "郵便番号",
      "〒",
    ],
  ],
  exclusion: [
    ...["exclude", "excluded", "excluding", "except", "ausgeschlossen", "ausschließen", "ausschluss", "außer"],
    ...["exclure", "exclu", "exclus", "excluir", "excluido", "excluída", "excluído", "除外"],
  ],
});
