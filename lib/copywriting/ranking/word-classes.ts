const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * English words by what they do in a headline: who is spoken of, what is asked, what is felt. Own lists, made for this; a word
 * may be in several. Texts of other languages simply have none of them.
 */
export const WORD_CLASSES = {
  firstPerson: words("i me my mine myself i'm i've i'd i'll"),
  we: words("we us our ours ourselves we're we've we'll let's"),
  you: words("you your yours yourself you're you've you'll you'd"),
  he: words("he him his himself he's he'd he'll"),
  she: words("she her hers herself she's she'd she'll"),
  they: words("they them their theirs themselves they're they've they'd"),
  pointing: words("this these that those here here's that's"),
  this: words("this"),
  these: words("these"),
  question: words("what who whose whom which when where why how what's who's here's how's"),
  what: words("what what's"),
  why: words("why"),
  how: words("how"),
  who: words("who who's whose"),
  when: words("when"),
  modal: words("can could may might must shall should will would can't couldn't won't wouldn't shouldn't"),
  negation: words(
    "no not never nothing nobody none neither nor don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't ain't hasn't haven't without",
  ),
  badFeeling: words(
    "bad worst hate hated kill killed killing die died dies death dead war rape raped abuse abused violence violent attack attacked fear afraid scary scared terrible terrifying horrible horrifying awful cry cried tears sad heartbreaking heartbreak broke broken hurt pain painful suffering lost lose angry anger rage mad furious disgusting shame ashamed racist racism sexist sexism bully bullied bullying crime criminal jail prison gun guns shot murder murdered wrong problem dangerous danger sick disease cancer ugly stupid disturbing devastating tragic tragedy victim victims poor homeless hungry poverty crazy insane outrage outrageous depressing depression suicide nightmare cruel evil",
  ),
  goodFeeling: words(
    "love loved loves beautiful beauty happy happiness amazing awesome great best good hope hopeful inspiring inspired inspiration joy smile laugh funny hilarious fun brilliant perfect wonderful incredible win wins won winning kind kindness brave hero heroes proud gorgeous sweet adorable cute cool better nice magical epic genius stunning powerful fantastic",
  ),
  hype: words(
    "amazing incredible unbelievable epic awesome mind-blowing stunning jaw-dropping brilliant hilarious genius shocking insane crazy perfect powerful adorable gorgeous ridiculous ultimate",
  ),
  curiosity: words(
    "something someone thing things reason reasons secret secrets until happened happens turns out truth actually real really apparently exactly surprising surprised unexpected wait guess believe imagine",
  ),
  absolute: words("all every everyone everything everybody always never ever nothing nobody only most entire whole"),
  hedge: words("maybe perhaps probably might seems seem kinda sort almost somewhat basically"),
  people: words(
    "man woman guy girl boy kid kids mom dad mother father people person men women teen teenager couple son daughter husband wife baby child children girls boys guys parents family friend friends dude lady student students teacher brother sister",
  ),
  female: words("woman women girl girls mom mother daughter wife lady sister grandma ladies"),
  male: words("man men guy guys boy boys dad father son husband dude brother"),
  young: words("kid kids child children baby girl boy teen year-old student daughter son"),
  medium: words(
    "video watch see look photo photos picture pictures map chart song music movie film documentary ad commercial cartoon comic graphic infographic animation listen read image images clip trailer speech ted",
  ),
  watch: words("watch see look check listen meet"),
  politics: words(
    "congress senator president obama republican republicans democrat democrats gop politician politicians vote voting election government senate bill law political politics bush romney court supreme policy america american americans u.s country",
  ),
  money: words(
    "money pay paid dollar dollars cost costs wage wages billion million billionaire rich bank banks tax taxes company companies corporations corporate walmart mcdonald's job jobs work workers business buy",
  ),
  time: words(
    "minutes minute seconds second hours days day years year today now then before after while until first last finally just next moment",
  ),
  small: words(
    "a an the of in on to for with at by from about as is are was were be been being it its it's and or but if so than that this have has had do does did into out up down over",
  ),
  the: words("the"),
  a: words("a an"),
  and: words("and"),
  but: words("but"),
  so: words("so"),
  because: words("because"),
  if: words("if"),
  like: words("like"),
  just: words("just"),
  about: words("about"),
  is: words("is are be"),
  told: words("was were had did said got took went saw asked told came gave made"),
  mind: words("think know feel understand realize thought knew felt wonder want need"),
  crude: words("hell damn shit f*** wtf ass omg badass crap kickass asshole"),
  body: words("sex sexy naked vagina porn gay lesbian transgender marriage body boobs penis"),
  group: words("black white racist race muslim christian jewish immigrant immigrants asian african latino"),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

export type WordClass = keyof typeof WORD_CLASSES;

/** Classes whose place counts: among the first two words, or the last three. */
export const PLACED_CLASSES: readonly WordClass[] = [
  "firstPerson", "he", "she", "you", "they", "question", "this", "negation", "pointing", "people",
]; // prettier-ignore
