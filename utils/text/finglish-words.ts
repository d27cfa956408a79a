// Persian shop talk in Latin letters, in the spellings people use. Left out on purpose: whatever is also a
// common English word (post, man, in, pool, begin, range), since it proves nothing.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that speak for Persian whenever they stand in a Latin comment. */
export const FINGLISH_WORDS: ReadonlySet<string> = new Set([
  ...words(`
    salam slm salaam salm salamm dorood dorud droud khoobi khubi khobi khoobin khubin khoobid khubid
    khobid chetori chetorin chetorid chetoriin haletoon haletun khaste nabashid nabashin khodahafez
    khodafez felan bekheir bekheyr bekhayr vaght vaqt vagt sobh sobhet shab rooz ruz roozetoon asr zohr
    emshab emrooz emruz dirooz diruz farda fardah pasfarda shanbe yekshanbe doshanbe seshanbe charshanbe
    panjshanbe jome jomeh hafte mah
  `),
  ...words(`
    mamnoon mamnun mamnoonam mamnunam mamnon merc mersi mersii mrc mrsi mer30 tashakor tashakkor sepas
    damet dametoon dametun garm daset dastet dastetoon ghorbanet ghorbunet fadat fadaye aali aliye
    aaliye alie khob khoob khube khoobe khobe khub khoobeh khoshgel khoshgele ghashang ghashange gashang
    qashang ziba zibast bahal bahale awliye avliye khodayi khodaei vaghean vaqean vaghan hatman lotfan
    lotfn lotf lutfan bebakhshid bebakhshin bbakhshid bezar bezarid bezarin
  `),
  ...words(`
    gheymat ghimat gheimat geymat gheymatesh ghimatesh gheimatesh geymatesh qeymat qeymatesh qimat
    qimatesh gheymate ghimate gheymataton gheymata ghymat ghymatesh qymat qymt ghimtesh gheymatha chand
    chande chandeh chandeee chandmishe cheghad cheghadr cheghadre chegadr cheqadr cheqad cheghade
    cheghadreh chqd chqdr hazine hazineh hazinash hazinasho toman tomn tumn tooman tomani toomani tuman
    rial hezar hezartoman milion geroon gerun geroone gerune geroneh geruneh arzoon arzun arzoone arzune
    arzoontar arzuntar erzoon pul pulam poolam poolamo takhfif takhfifi takhfifdarid takhfiif takhfeef
    haraj harraj haraji kode jayeze gheymataro pardakht pardakhti ghesti aghsat eghsat naghd kartbekart
    variz shomarekart
  `),
  ...words(`
    mojood mojud mojoode mojude mojoodeh mojudeh mojoodi mojudi mojod mojode mjood mawjood darid darin
    dareen daram darim dare darand nadarid nadarin nadare nadaram nadari nadarim darinn dashtin dashtid
    dasht tamoom tamum tamom tamome tamoome sharj sharje sharjesh sharzh miad miyad miyarid miyarin
    miarid miarin biarid biarin ujood vojood
  `),
  ...words(`
    kharid kharidam kharidan kharidari kharidaram bekharam bkharam bekhrm mikharam mikhram mikharim
    kharidim mikham mikhaam mikhaham mikhastam mikhstm mikhasam mikhay mikhaid mikhayn mikhad mikhain
    nemikham nemikhaam namikham sefaresh sefareshe sefaresham sefareshamo sefareshi sabt sabte chejoori
    chejuri chejori chetor chetory chegone chegoone chegune chejor chejur foroosh foroush forush forosh
    forooshgah foroshgah foroushgah frooshgah mifrooshid mifrushid miforooshid miforushid maghaze
    maghazeh hozoori hozuri hozori
  `),
  ...words(`
    ersal ersaal ersale ersali ersaletoon ersaletun ersalesh ersalmikonid mifrestid mifrestin miferestid
    miferestin mifersid befrestid befrestin beferestid beferestin ferestadid ferestadin ferestadam peyk
    peik paik tipax tipaks tehran tehroon shahrestan shahrstan shahrestanam shahr shiraz esfahan isfahan
    mashhad tabriz narsid narside naresid nareside naresideh nrside residam resid mirese mireseh miresad
    miresune miresoone miresoonid rahgiri rahgir kodrahgiri bastebandi marsoole marsule marsole
    sefareshamnarside zoodtar zudtar zodtar kei keyi chandrooz chandruz taslim tahvil tahvile
  `),
  ...words(`
    rang rangesh ranga rangha ranghaye rangaye ranget meshki meshkish sefid sefidesh ghermez germez
    ghermezesh qermez abi soorati surati sorati zard banafsh ghahvei ghahveyi toosi tusi sorme sormei
    saiz saize sayz sayze saizesh sayzesh saizbandi andaze andazash ghad ghadde ghadesh vazn vazne
    vaznam jens jense jensesh jenseshoon parche parcheh lebas lebase manto mantoo shalvar kafsh kafshe
    kafsha kife roosari rusari shal palto paltoo
  `),
  ...words(`
    kharab kharabe kharabeh kharaab shekast shekaste pare pareh marjoo marju marjooi marjoei marjoe
    marjo bargardoonam bargardunam bargardoonid bargardanam pasbedam gereftan pasgereftan taviz tavizi
    avaz avazesh eshtebah eshtebahi shekayat shekaayat kolahbardar kolahbardari kolah dozdi doroogh
    dorugh durugh javab javabe javabam javabemo jvab javabnemidid nemidid nemidin nadadid nadadin nadid
    bedid bedin midid midin nemidan bikeyfiat bikeyfiyat keyfiat keyfiyat keyfiyatesh moshkel moshkele
    moshkelam narazi razi raziam zemanat garanti garantee gharanti asle
  `),
  ...words(`
    adres adrese adresetoon adresetun adreseton addrese shomare shomareh shomarash shomaratoon shomarato
    tamas tamase dairect dayrekt dairekt dayerekt direkt dirct daryekt telgram telgeram vatsap watsap
    vatsapp payam payamam payame payaam pasokh pasokhgoo pasokhgu soal soale soalam poshtibani poshtiban
    saat saate sate moshavere
  `),
  ...words(`
    ast hast hastid hastin hastam nist nistam nistid nistin boodam bodam boodan budam bood bude boode
    naboode nabud nabood shod shode shodeh nashod nashode mishe misheh nemishe nmishe nemisheh mishavad
    mikone mikonid mikonin mikonam mikonim nemikonid nemikonin nemikonam nemikone kardam kardid kardin
    kardan kardim kard karde konam konid konin konim bashe basheh bashad nabashe begid mige migid migin
    goftam goftid goftin goft migam bebinam bebinid bebinin mibinam didam nadidam midonid midonin
    midoonid midunid midunam midonam nemidonam nemidoonam nemidunam mitoonam mitunam mitonam mitoonid
    mitunid mitonid mitoonin mitonin nemitoonam nemitunam tavanam hamin hamintor hamoon hamun hamon inja
    injast unja oonja onja kojast kojaeed koja kojayid kojaid kojain kojas kojaye alaan hala haala
    hanooz hanuz hanoz baad ghabl gabl qabl
  `),
  ...words(`
    khanoom khanum khanom agha aghaye aqa azizam aziz azizan golam jaan joon eshgham eshgh doos doost
    doosdaram doset dostetoon duset dooset dostdaram lazem lazm lazeme lazemesh lazam baraye baray
    barayeh vase vaseye vasam khaharam baradaram madaram pedaram hamsaram bache bacheh bacheha bachegane
    bachegoone mardone mardoone mardune zanone zanoone zanune dokhtaroone dokhtarone pesaroone pesarone
    kheyli kheili khely kheyly khili kheilii yekam hame hamash hamashoon hichi hich aslan asln albate
    albateh vali agar ageh agr chon chera chra chie chieh chiye kie kieh kiye kodoom kodum kodom bayad
    nabayad shayad digeh dige digar bazam dobare dobareh doubare aya ayaa bale baleh na nakheir nakheyr
    areh aare
  `),
  ...words(`
    pey peyj peije peyjetoon peyjetun peijetoon paj pajetoon kanal kanaletoon estory ax axe aks akse
    aksesh aksash aksaye filme modele modelesh modela mahsool mahsul mahsoolat mahsulat mahsol mahsolat
    kala kalaye bekhatere vagheyi vaghei
  `),
]);

/** Also English words or names: they count only beside others. */
export const FINGLISH_MAYBE: ReadonlySet<string> = new Set(
  words(`
    na bad az sal mah chand pool dir baz dare kart dozd asl jan jun kif rang merci ke va ba ta ya ra ro
    be ham hm oon inam ino ono ina ona mano shoma ma chi ki kar mal khat baa resid ali asan hamin shab
    abi pare kala shal tehran shiraz tabriz mashhad isfahan kode pardon dm tel tipax darin dari kard
    jens payam
  `),
);

/** Common words of English comments, above all the small ones that no English sentence does without. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  words(`
    the a an is am are was were be been being do does did don't doesn't didn't can't can could would
    should will won't shall may might must have has had i i'm i've i'd you your yours we our us they
    their them he she his her it it's its this that these those there here what what's which who whom
    whose where when why how my mine me of for from with without at by to into in on and or but not no
    yes if then so than too very just about after before again any some all more most much many other
    another same new old good great best nice love like want need get got give take make made buy bought
    sell order ordered ship shipping delivery deliver delivered price cost size color colour available
    stock please pls thanks thank thx hello hi hey sorry help still yet work works working received
    refund return returned exchange send sent money card account payment pay paid pin transfer time day
    week month year today tomorrow yesterday now long wait waiting one two off discount code sale free
    beautiful pretty amazing awesome wow cute perfect lovely happy product item quality customer service
    store shop website link site email phone number address open close check out up down back find tell
    know think see look looking let's let set show play call change turn remind cancel book reservation
    flight bank credit bill balance fraud travel car oil gas tire food recipe restaurant song music list
    calendar meeting alarm weather isn't wasn't aren't long-sleeve sleeve dress shoes bag coat use used
    using go going name wrong next last way because already soon really people since over also even ever
    never only through until while where's how's cash app fee rate charge online as went come came said
    say says
  `),
);
