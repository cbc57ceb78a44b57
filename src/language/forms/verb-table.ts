/**
 * Estonian verbs whose stem changes. A line: -ma form, -da form, -b form, -tud form, past (-s or -is); then others; an `-us` noun declines.
 * Behind `!`: verbs whose forms end other words by chance.
 */
export const verbTable = `
tegema teha teeb tehtud tegi tehakse tee
nägema näha näeb nähtud nägi nähakse
pidama pidada peab peetud pidi pidas peetakse
tulema tulla tuleb tuldud tuli tullakse
minema minna läheb mindud läks minnakse lähen lähed läheme lähete lähevad läinud läheks lähe
panema panna paneb pandud pani pannakse
! olema olla on oldud oli ollakse olen oled oleme olete olnud
surema surra sureb surdud suri -
saama saada saab saadud sai saadakse
jääma jääda jääb jäädud jäi jäädakse
viima viia viib viidud viis viiakse
tootma toota toodab toodetud tootis toodetakse
tooma tuua toob toodud tõi tuuakse
looma luua loob loodud lõi luuakse
käima käia käib käidud käis käiakse
müüma müüa müüb müüdud müüs müüakse
jooma juua joob joodud jõi juuakse
sööma süüa sööb söödud sõi süüakse
teadma teada teab teatud teadis teatakse
seadma seada seab seatud seadis seatakse
hoidma hoida hoiab hoitud hoidis hoitakse
leidma leida leiab leitud leidis leitakse
jätma jätta jätab jäetud jättis jäetakse
võtma võtta võtab võetud võttis võetakse
katma katta katab kaetud kattis kaetakse
kütma kütta kütab köetud küttis köetakse
andma anda annab antud andis antakse
kandma kanda kannab kantud kandis kantakse
tundma tunda tunneb tuntud tundis tuntakse
murdma murda murrab murtud murdis murtakse
hindama hinnata hindab hinnatud hindas hinnatakse
haldama hallata haldab hallatud haldas hallatakse haldus
valdama vallata valdab vallatud valdas vallatakse
hakkama hakata hakkab hakatud hakkas hakatakse
oskama osata oskab osatud oskas osatakse oska oskus
juhtima juhtida juhib juhitud juhtis juhitakse
kohtuma kohtuda kohtub kohtutud kohtus- kohtutakse
keelama keelata keelab keelatud keelas keelatakse
juhtuma juhtuda juhtub juhtutud juhtus -
kehtima kehtida kehtib kehtitud kehtis -
kehtestama kehtestada kehtestab kehtestatud kehtestas kehtestatakse
tegelema tegeleda tegeleb tegeletud tegeles tegeletakse
saatma saata saadab saadetud saatis saadetakse
täitma täita täidab täidetud täitis täidetakse
muutma muuta muudab muudetud muutis muudetakse
muutuma muutuda muutub muututud muutus- muututakse
ostma osta ostab ostetud ostis ostetakse
kaitsma kaitsta kaitseb kaitstud kaitses kaitstakse
tõstma tõsta tõstab tõstetud tõstis tõstetakse
laskma lasta laseb lastud laskis lastakse
õppima õppida õpib õpitud õppis õpitakse
leppima leppida lepib lepitud leppis lepitakse
pakkuma pakkuda pakub pakutud pakkus pakutakse
tõlkima tõlkida tõlgib tõlgitud tõlkis tõlgitakse
hankima hankida hangib hangitud hankis hangitakse
märkima märkida märgib märgitud märkis märgitakse
märkama märgata märkab märgatud märkas märgatakse
liikuma liikuda liigub liigutud liikus liigutakse
kuuluma kuuluda kuulub kuulutud kuulus- kuulutakse
kuulma kuulda kuuleb kuuldud kuulis kuuldakse
kuulama kuulata kuulab kuulatud kuulas kuulatakse
kirjutama kirjutada kirjutab kirjutatud kirjutas kirjutatakse
lugema lugeda loeb loetud luges loetakse loe
nõudma nõuda nõuab nõutud nõudis nõutakse
jõudma jõuda jõuab jõutud jõudis jõutakse
püüdma püüda püüab püütud püüdis püütakse
sõitma sõita sõidab sõidetud sõitis sõidetakse
mõtlema mõelda mõtleb mõeldud mõtles mõeldakse
ütlema öelda ütleb öeldud ütles öeldakse öelge
vestlema vestelda vestleb vesteldud vestles vesteldakse vestlus
suhtlema suhelda suhtleb suheldud suhtles suheldakse suhtlus
võistlema võistelda võistleb võisteldud võistles võisteldakse võistlus
taotlema taotleda taotleb taotletud taotles taotletakse taotlus
ehitama ehitada ehitab ehitatud ehitas ehitatakse ehitus
jagama jagada jagab jagatud jagas jagatakse
tagama tagada tagab tagatud tagas tagatakse
pesema pesta peseb pestud pesi pestakse
seisma seista seisab seistud seisis seistakse
tõusma tõusta tõuseb tõustud tõusis tõustakse
toetama toetada toetab toetatud toetas toetatakse toetus
värbama värvata värbab värvatud värbas värvatakse
päästma päästa päästab päästetud päästis päästetakse
mõõtma mõõta mõõdab mõõdetud mõõtis mõõdetakse
õmblema õmmelda õmbleb õmmeldud õmbles õmmeldakse
rääkima rääkida räägib räägitud rääkis räägitakse
lõikama lõigata lõikab lõigatud lõikas lõigatakse
lükkama lükata lükkab lükatud lükkas lükatakse
arvama arvata arvab arvatud arvas arvatakse
keetma keeta keedab keedetud keetis keedetakse
jootma joota joodab joodetud jootis joodetakse
sättima sättida sätib sätitud sättis sätitakse
hooldama hooldada hooldab hooldatud hooldas hooldatakse hooldus
nautima nautida naudib nauditud nautis nauditakse
riietama riietada riietab riietatud riietas riietatakse riietus
puhkama puhata puhkab puhatud puhkas puhatakse
vastama vastata vastab vastatud vastas vastatakse
vajama vajada vajab vajatud vajas vajatakse
valima valida valib valitud valis valitakse
valmima valmida valmib - valmis- -
lubama lubada lubab lubatud lubas lubatakse
tohtima tohtida tohib tohitud tohtis tohitakse
võima võida võib võidud võis- võidakse
tahtma tahta tahab tahetud tahtis tahetakse
jooksma joosta jookseb joostud jooksis joostakse
maksma maksta maksab makstud maksis makstakse
küsima küsida küsib küsitud küsis küsitakse
otsima otsida otsib otsitud otsis otsitakse
esitlema esitleda esitleb esitletud esitles esitletakse esitlus
algama alata algab alatud algas -
lõppema lõppeda lõpeb lõpetud lõppes -
lõpetama lõpetada lõpetab lõpetatud lõpetas lõpetatakse
järgima järgida järgib järgitud järgis järgitakse
kõnelema kõnelda kõneleb kõneldud kõneles kõneldakse
tellima tellida tellib tellitud tellis tellitakse
uurima uurida uurib uuritud uuris uuritakse
! alluma alluda allub allutud allus alluvad
mõistma mõista mõistab mõistetud mõistis mõistetakse
näitama näidata näitab näidatud näitas näidatakse
! aitama aidata aitab aidatud aitas aidatakse
vaatama vaadata vaatab vaadatud vaatas vaadatakse
! ootama oodata ootab oodatud ootas oodatakse
kiitma kiita kiidab kiidetud kiitis kiidetakse
toitma toita toidab toidetud toitis toidetakse
heitma heita heidab heidetud heitis heidetakse
sulgema sulgeda suleb suletud sulges suletakse
põdema põdeda põeb põetud põdes -
siduma siduda seob seotud sidus seotakse
! äppima äppida äpib äpitud
sundima sundida sunnib sunnitud sundis
sündima sündida sünnib - sündis
sünnitama sünnitada sünnitab sünnitatud sünnitas
puuduma puududa puudub - puudusid
kaduma kaduda kaob - kadus kadunud
kastma kasta kastab kastetud kastis
niitma niita niidab niidetud niitis
kündma künda künnab küntud kündis
! petma petta petab petetud pettis
! tapma tappa tapab tapetud tappis
! matma matta matab maetud mattis
lööma lüüa lööb löödud lõi lüüakse löönud
peksma peksta peksab pekstud peksis
naerma naerda naerab naerdud naeris
nutma nutta nutab nutetud nuttis
laulma laulda laulab lauldud laulis
kartma karta kardab kardetud kartis
lootma loota loodab loodetud lootis
vedama vedada veab veetud vedas
säästma säästa säästab säästetud säästis
kohtlema kohelda kohtleb koheldud kohtles
kauplema kaubelda kaupleb kaubeldud kauples
kaklema kakelda kakleb kakeldud kakles
vaidlema vaielda vaidleb vaieldud vaidles vaidlus
riidlema rielda riidleb rieldud riidles
laadima laadida laeb laetud laadis laadib laaditud
aeguma aeguda aegub aegutud aegus
kaasama kaasata kaasab kaasatud kaasas
kurtma kurta kurdab kurdetud kurtis
silduma silduda sildub - sildus
kärpima kärpida kärbib kärbitud kärpis
rookima rookida roogib roogitud rookis
saagima saagida saeb saetud saagis
peitma peita peidab peidetud peitis
nõustuma nõustuda nõustub nõustutud nõustus-
murduma murduda murdub - murdus-
lüpsma lüpsta lüpsab lüpstud lüpsis
õnnitlema õnnitleda õnnitleb õnnitletud õnnitles
hüüdma hüüda hüüab hüütud hüüdis
! elama elada elab elatud elas elatakse
`;

/**
 * More verbs, by two forms, of which the others are made: `viskama visata`, `õppima õpib`. `=` gives the key, where a verb
 * and the noun beside it are one (`printima`, `print`).
 */
export const shortVerbs = `
viskama visata, hüppama hüpata, tõmbama tõmmata, kargama karata, lakkama lakata, hõikama hõigata, torkama torgata, lõhkama lõhata, kallama kallata, kaevama kaevata, voolama voolata, laenama laenata, raiskama raisata, pöörama pöörata, keerama keerata, suunama suunata, sõimama sõimata, jätkama jätkata, külvama külvata, kaebama kaevata, määrama määrata, korjama korjata, hüvitama hüvitada, pihustama pihustada
printima prindib =print, testima testib =test, skannima skannib =skann, klikkima klikib =klik, trahvima trahvib =trahv, remontima remondib =remont, värvima värvib =varv, filmima filmib =film, krohvima krohvib =krohv, süstima süstib =sust, tantsima tantsib =tants, mängima mängib =mang, rentima rendib =rent, faksima faksib =faks, tippima tipib, häkkima häkib, logima logib, installima installib =install
pakkima pakib, lappima lapib, kerkima kerkib, haukuma haugub, raiuma raiub, ! istuma istub, põlema põleb, süttima süttib, jahtuma jahtub, külmuma külmub, sulama sulab, tilkuma tilgub, lekkima lekib, tekkima tekib, kerima kerib, kolima kolib, langema langeb, kukkuma kukub, lõhkuma lõhub, rikkuma rikub, katkema katkeb, kraapima kraabib, puurima puurib
lihvima lihvib, jahtima jahib, libisema libiseb, helisema heliseb, värisema väriseb, sattuma satub, ilmuma ilmub, ravima ravib, köhima köhib, röövima röövib, kõndima kõnnib, hoolima hoolib, keelduma keeldub, sõlmima sõlmib, üürima üürib, pärima pärib, kinkima kingib, koguma kogub, teenima teenib, tasuma tasub, tassima tassib, tarnima tarnib, parkima pargib =park, tankima tangib, eksima eksib
tutvuma tutvub, kutsuma kutsub, uskuma usub, soovima soovib, proovima proovib, avama avab, pühkima pühib, riisuma riisub, rohima rohib, küttima kütib, hulkuma hulgub, närima närib, uppuma upub, ujuma ujub, karjuma karjub, hõõruma hõõrub, ronima ronib, magama magab, kolama kolab, sobima sobib, kasvama kasvab, lendama lendab
`;
