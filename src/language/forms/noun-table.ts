/**
 * Estonian nouns, adjectives and pronouns whose stem changes in a way that no rule of estonian-rules.ts tells.
 * A line: nominative, genitive, partitive; plural genitive, plural partitive; then other forms, if any.
 * `-` stands for a form that does not exist. Compounds follow their last part (`projektijuht` follows `juht`),
 * unless the line opens with `!`: those words end too many others by chance. What a form is first read as stands first:
 * `koju` is a word of its own before it is of `kodu`.
 */
export const nounTable = `
juhis juhise juhist juhiste juhiseid
juht juhi juhti juhtide juhte
koht koha kohta kohtade kohti
kohus kohtu kohut kohtute kohtuid
leht lehe lehte lehtede lehti
maht mahu mahtu mahtude mahte
siht sihi sihti sihtide sihte
tähtaeg tähtaja tähtaega tähtaegade tähtaegu
! aeg aja aega aegade aegu
tööaeg tööaja tööaega tööaegade tööaegu
ametiaeg ametiaja ametiaega ametiaegade ametiaegu
katseaeg katseaja katseaega katseaegade katseaegu
puhkeaeg puhkeaja puhkeaega puhkeaegade puhkeaegu
valveaeg valveaja valveaega valveaegade valveaegu
lõunaaeg lõunaaja lõunaaega lõunaaegade lõunaaegu
eluaeg eluaja eluaega eluaegade eluaegu
ooteaeg ooteaja ooteaega ooteaegade ooteaegu
vastuvõtuaeg vastuvõtuaja vastuvõtuaega vastuvõtuaegade vastuvõtuaegu
jõulupidu jõulupeo jõulupidu jõulupidude jõulupidusid
suvepidu suvepeo suvepidu suvepidude suvepidusid
firmapidu firmapeo firmapidu firmapidude firmapidusid
sünnipäevapidu sünnipäevapeo sünnipäevapidu sünnipäevapidude sünnipäevapidusid
lõpupidu lõpupeo lõpupidu lõpupidude lõpupidusid
tänupidu tänupeo tänupidu tänupidude tänupidusid
kevadpidu kevadpeo kevadpidu kevadpidude kevadpidusid
tantsupidu tantsupeo tantsupidu tantsupidude tantsupidusid
laulupidu laulupeo laulupidu laulupidude laulupidusid
lahtiolekuaeg lahtiolekuaja lahtiolekuaega lahtiolekuaegade lahtiolekuaegu
reageerimisaeg reageerimisaja reageerimisaega reageerimisaegade reageerimisaegu
algusaeg algusaja algusaega algusaegade algusaegu
lõppaeg lõppaja lõppaega lõppaegade lõppaegu
kohane kohase kohast kohaste kohaseid kohaselt
teave teabe teavet teavete -
õigus õiguse õigust õiguste õigusi
! õige õige õiget õigete õigeid õigesti õigem
ülesanne ülesande ülesannet ülesannete ülesandeid
aruanne aruande aruannet aruannete aruandeid
kord korra korda kordade kordi
osakond osakonna osakonda osakondade osakondi
! konn konna konna konnade konni
kond konna konda kondade kondi
pind pinna pinda pindade pindu
hind hinna hinda hindade hindu
hinne hinde hinnet hinnete hindeid
tund tunni tundi tundide tunde
! tunne tunde tunnet tunnete tundeid
! lind linnu lindu lindude linde
linn linna linna linnade linnu linnas linnast
! rind rinna rinda rindade rindu
kuld kulla kulda kuldade kuldi
sild silla silda sildade sildu
keeld keelu keeldu keeldude keelde
keel keele keelt keelte keeli
meel meele meelt meelte meeli
pool poole poolt poolte pooli
nool noole noolt noolte nooli
kool kooli kooli koolide koole
! laps lapse last laste lapsi
mees mehe meest meeste mehi
nimi nime nime nimede nimesid
kiri kirja kirja kirjade kirju
asi asja asja asjade asju
! tuli tule tuld tulede tulesid
! meri mere merd merede meresid
! õli õli õli õlide õlisid
! soome soome soomet - -
! läti läti lätit - -
! leedu leedu leedut - -
! soo soo sood soode soid
! laht lahe lahte lahtede lahtesid
! küla küla küla külade külasid külla
! viit viida viita viitade viitasid
! kurg kure kurge kurgede kurgi
! aare aarde aaret aarete aardeid
! äär ääre äärt äärte ääri
juust juustu juustu juustude juuste
luule luule luulet - -
kallas kalda kallast kallaste kaldaid
katel katla katelt katelde katlaid
haagis haagise haagist haagiste haagiseid
hüljes hülge hüljest hüljeste hülgeid
! hüve hüve hüve hüvede hüvesid
! kasko kasko kaskot - -
! mähe mähkme mähet mähkmete mähkmeid
märgis märgise märgist märgiste märgiseid
näidis näidise näidist näidiste näidiseid
! nälg nälja nälga - -
närv närvi närvi närvide närve
! mahe maheda mahedat mahedate mahedaid
! pinge pinge pinget pingete pingeid
pinnas pinnase pinnast pinnaste pinnaseid
! piire piirde piiret piirete piirdeid
! vanne vande vannet vannete vandeid
! ränne rände rännet rännete rändeid
valem valemi valemit valemite valemeid
valgus valguse valgust valguste valgusi
! välk välgu välku välkude välke
! trümm trümmi trümmi trümmide trümme
! lüüs lüüsi lüüsi lüüside lüüse
otsing otsingu otsingut otsingute otsinguid
torn torni torni tornide torne
! kärg kärje kärge kärgede kärgi
pakane pakase pakast pakaste pakaseid
sakslane sakslase sakslast sakslaste sakslasi
! mari marja marja marjade marju
nõue nõude nõuet nõuete nõudeid
! õde õe õde õdede õdesid
! vend venna venda vendade vendi
hange hanke hanget hangete hankeid
liige liikme liiget liikmete liikmeid
seade seadme seadet seadmete seadmeid
mõõde mõõtme mõõdet mõõtmete mõõtmeid
meede meetme meedet meetmete meetmeid
andmed andmete andmeid andmete andmeid andme
võti võtme võtit võtmete võtmeid
toode toote toodet toodete tooteid
teade teate teadet teadete teateid
vaade vaate vaadet vaadete vaateid
saade saate saadet saadete saateid
näide näite näidet näidete näiteid
tegur teguri tegurit tegurite tegureid
õpe õppe õpet õpete õppeid
lepe leppe lepet lepete leppeid
kokkulepe kokkuleppe kokkulepet kokkulepete kokkuleppeid
rike rikke riket rikete rikkeid
töö töö tööd tööde töid tööl töösse töös
! öö öö ööd ööde öid
! maa maa maad maade maid
! suu suu suud suude suid
! puue puue puuet - - puudega puudeta
! puu puu puud puude puid
! kuu kuu kuud kuude kuid
! idee idee ideed ideede ideid
päev päeva päeva päevade päevi
aasta aasta aastat aastate aastaid
nädal nädala nädalat nädalate nädalaid
raha raha raha rahade rahasid
rahu rahu rahu - -
kulu kulu kulu kulude kulusid
tulu tulu tulu tulude tulusid
elu elu elu elude elusid
abi abi abi abide abisid
! isa isa isa isade isasid
! ema ema ema emade emasid
osa osa osa osade osasid osi
ala ala ala alade alasid alu alane alase alases alast alased alaste alaseid alaselt
! tava tava tava tavade tavasid
kava kava kava kavade kavasid kavu
mõju mõju mõju mõjude mõjusid
! nägu näo nägu nägude nägusid
tegu teo tegu tegude tegusid
lugu loo lugu lugude lugusid
! jõgi jõe jõge jõgede jõgesid
tugi toe tuge tugede tugesid
viga vea viga vigade vigu
sõda sõja sõda sõdade sõdu
pood poe poodi poodide poode
laud laua lauda laudade laudu
kaup kauba kaupa kaupade kaupu
aed aia aeda aedade aedu
raud raua rauda raudade raudu
! pea pea pead peade päid
! käsi käe kätt käte käsi
! vesi vee vett vete vesi
! uus uue uut uute uusi
! kuus kuue kuut kuute kuusi
! tõsi tõe tõtt tõdede tõsi
! iga ea iga igade igasid
tase taseme taset tasemete tasemeid
! ese eseme eset esemete esemeid
! mure mure muret murede muresid
pere pere peret perede peresid
arve arve arvet arvete arveid
! arv arvu arvu arvude -
arvuti arvuti arvutit arvutite arvuteid
palk palga palka palkade palku
hulk hulga hulka hulkade hulki
jälg jälje jälge jälgede jälgi
selg selja selga selgade selgu
külg külje külge külgede külgi
lõik lõigu lõiku lõikude lõike
lõige lõike lõiget lõigete lõikeid
märk märgi märki märkide märke
märge märke märget märgete märkeid
! pilk pilgu pilku pilkude pilke
põhi põhja põhja põhjade põhju
ruum ruumi ruumi ruumide ruume
raamat raamatu raamatut raamatute raamatuid
amet ameti ametit ametite ameteid
hammas hamba hammast hammaste hambaid
inimene inimese inimest inimeste inimesi
! naine naise naist naiste naisi
! teine teise teist teiste teisi
esimene esimese esimest esimeste esimesi
viimane viimase viimast viimaste viimaseid
peamine peamise peamist peamiste peamisi
alumine alumise alumist alumiste alumisi
ülemine ülemise ülemist ülemiste ülemisi
! kõik kõigi kõike kõikide kõiki kõigile kõigil kõiges kõigest kõigiga
! muu muu muud muude muid
! see selle seda nende neid sellele sellel sellest selles selline
masin masina masinat masinate masinaid
turg turu turgu turgude turge
vanem vanema vanemat vanemate vanemaid
puue puude puuet puuete puudeid
kaitse kaitse kaitset kaitsete kaitseid
lihtne lihtsa lihtsat lihtsate lihtsaid lihtsalt lihtsam
täpne täpse täpset täpsete täpseid täpselt täpsem
kindel kindla kindlat kindlate kindlaid kindlalt
suhe suhte suhet suhete suhteid
juhe juhtme juhet juhtmete juhtmeid
mööbel mööbli mööblit mööblite mööbleid
reegel reegli reeglit reeglite reegleid
riist riista riista riistade riistu
jaam jaama jaama jaamade jaamu
jääde jäätme jäädet jäätmete jäätmeid
! kokku - - - -
noor noore noort noorte noori
oht ohu ohtu ohtude ohte
õhk õhu õhku - -
tööline töölise töölist tööliste töölisi
! keegi kellegi kedagi - - kellelegi kellegagi kellelgi
! miski millegi midagi - - millegagi
! kõige - - - -
! millal - - - -
! eesti eesti - - -
! eest - - - -
! toime toime toimet toimete toimeid
! kes kelle keda - - kellele kellel kellelt kellest kellega kelleks
! mis mille mida - - millele millel millelt millest millega milleks milles
! mina minu mind - - mu mul mulle minul minule minuga minult minust
! sina sinu sind - - su sul sulle sinul sinule sinuga
! tema tema teda - - ta tal talle temal temale temaga temalt temast
! meie meie meid - - meil meile meilt meiega
! teie teie teid - - teil teile teilt teiega
! nemad nende neid - - nad neil neile nendele nendega neilt
! ise enda ennast - - end endale endal endaga
! oma oma oma omade omi
! parem parema paremat paremate paremaid paremini
! hea hea head heade häid hästi
! suur suure suurt suurte suuri suurem suurema suuremat
! väike väikese väikest väikeste väikesi väikse väiksem väiksema
uuring uuringu uuringut uuringute uuringuid
juhend juhendi juhendit juhendite juhendeid
leping lepingu lepingut lepingute lepinguid
loeng loengu loengut loengute loenguid
areng arengu arengut arengute arenguid
hinnang hinnangu hinnangut hinnangute hinnanguid
algus alguse algust alguste algusi
isik isiku isikut isikute isikuid
! nõu nõu nõu nõude nõusid
nõukogu nõukogu nõukogu nõukogude nõukogusid
kogu kogu kogu kogude kogusid
lisa lisa lisa lisade lisasid lisasse
luba loa luba lubade lubasid lube
tuba toa tuba tubade tube
koda koja koda kodade kodasid
! koju - - - -
kodu kodu kodu kodude kodusid koju
ladu lao ladu ladude ladusid
sõna sõna sõna sõnade sõnu
! süü süü süüd süüde süüsid
suund suuna suunda suundade suundi
kaart kaardi kaarti kaartide kaarte
saal saali saali saalide saale
riik riigi riiki riikide riike
! viis viisi viisi viiside viise
vald valla valda valdade valdu
väärtus väärtuse väärtust väärtuste väärtusi
rühm rühma rühma rühmade rühmi
sisu sisu sisu sisude sisusid
jõud jõu jõudu jõudude jõude
tagasiside tagasiside tagasisidet tagasisidede tagasisidesid
aastane aastase aastast aastaste aastasi
! side side sidet sidemete sidemeid sideme
summa summa summat summade summasid
firma firma firmat firmade firmasid
! teema teema teemat teemade teemasid
süsteem süsteemi süsteemi süsteemide süsteeme
info info infot infode infosid
auto auto autot autode autosid
! viisa viisa viisat viisade viisasid
takso takso taksot taksode taksosid
foto foto fotot fotode fotosid
video video videot videote videoid
! büroo büroo bürood büroode bürooid
number numbri numbrit numbrite numbreid
patsient patsiendi patsienti patsientide patsiente
klient kliendi klienti klientide kliente
artikkel artikli artiklit artiklite artikleid
ekspert eksperdi eksperti ekspertide eksperte
lugeja lugeja lugejat lugejate lugejaid
arst arsti arsti arstide arste
ohver ohvri ohvrit ohvrite ohvreid
tütar tütre tütart tütarde tütreid
tähis tähise tähist tähiste tähiseid
allikas allika allikat allikate allikaid
! kuu kuu kuud kuude kuid
rong rongi rongi rongide ronge
! aken akna akent akende aknaid
! uks ukse ust uste uksi
pilet pileti piletit piletite pileteid
kahju kahju kahju kahjude kahjusid
kasu kasu kasu kasude kasusid
kaasus kaasuse kaasust kaasuste kaasusi
füüsika füüsika füüsikat füüsikate füüsikaid
mõte mõtte mõtet mõtete mõtteid
võte võtte võtet võtete võtteid
ettevõte ettevõtte ettevõtet ettevõtete ettevõtteid
! kate katte katet katete katteid
ettekanne ettekande ettekannet ettekannete ettekandeid
kanne kande kannet kannete kandeid
makse makse makset maksete makseid
! maks maksu maksu maksude makse
tulumaks tulumaksu tulumaksu tulumaksude tulumakse
käibemaks käibemaksu käibemaksu käibemaksude käibemakse
sotsiaalmaks sotsiaalmaksu sotsiaalmaksu sotsiaalmaksude sotsiaalmakse
maamaks maamaksu maamaksu maamaksude maamakse
riigimaks riigimaksu riigimaksu riigimaksude riigimakse
automaks automaksu automaksu automaksude automakse
eelarve eelarve eelarvet eelarvete eelarveid
risk riski riski riskide riske
pilt pildi pilti piltide pilte
punkt punkti punkti punktide punkte
mõiste mõiste mõistet mõistete mõisteid
! aste astme astet astmete astmeid
palgaaste palgaastme palgaastet palgaastmete palgaastmeid
asend asendi asendit asendite asendeid
katse katse katset katsete katseid
lause lause lauset lausete lauseid
tulevik tuleviku tulevikku tulevike tulevikke
ühik ühiku ühikut ühikute ühikuid
hool hoole hoolt hoolte hooli
haige haige haiget haigete haigeid haigeks
! poiss poisi poissi poiste poisse
tüdruk tüdruku tüdrukut tüdrukute tüdrukuid
ülem ülema ülemat ülemate ülemaid
ülemus ülemuse ülemust ülemuste ülemusi
sekretär sekretäri sekretäri sekretäride sekretäre
`;
/** Words whose last letters look like an ending and are none; they take their genitive in -i. */
export const wholeWords =
  'mudel tabel sedel tegel kabinet internet materjal personal kanal terminal journal festival konsul kastrul ' +
  'indeks kodeks kompleks refleks spetsialist jurist ökonomist terapist journalist publitsist masinist telefonist ' +
  'aktivist turist protest test tekst kontekst post telefon termin pension seminar ' +
  'profiil signaal portaal paneel ' +
  'kolleeg pedagoog psühholoog privileeg hotell protokoll portfell analüüs kompetents litsents finants ' +
  'boiler kartul pliiats monument instrument pastor tunnel medal printer skanner server monitor partner planner sponsor investor professor adapter toner plotter standard patent ' +
  'excel autocad outlook teams zoom sharepoint facebook google windows android photoshop powerpoint ' +
  'protsess klass projekt produkt meil üldmeil süsteem probleem reklaam norm vorm kapital kolleegium audit siseaudit pitsat plakat';

/**
 * More nouns, by three forms: nominative, genitive, partitive (two: the partitive is as the genitive). The plural is
 * made of these. Compounds follow the longer forms alone; `!` keeps them out altogether.
 */
export const shortNouns = `
kask kase kaske, käsk käsu käsku, kaust kausta, ketas ketta ketast, hiir hiire hiirt, hääl hääle häält, äpp äpi äppi, rakendus rakenduse rakendust
! kaks kahe kahte, kolm kolme, neli nelja, ! viis viie viit, seitse seitsme seitset, kaheksa kaheksa kaheksat, üheksa üheksa üheksat, kümme kümne kümmet, ! sada saja sada, tuhat tuhande tuhandet, miljon miljoni miljonit
kõht kõhu kõhtu, loom looma, tüüp tüübi tüüpi, ! köha köha, ! pidu peo pidu, pank panga panka, ! pang pange, kott koti kotti, kast kasti, kapp kapi kappi, lamp lambi lampi, pirn pirni, kraan kraani, pump pumba pumpa, katus katuse katust
sein seina, põrand põranda põrandat, ! lagi lae lage, trepp trepi treppi, lift lifti, rehv rehvi, ratas ratta ratast, jalgratas jalgratta jalgratast, jalg jala jalga, ! silm silma, ! kõrv kõrva, juus juukse juust, süda südame südant, ! luu luu luud, nahk naha nahka
põlv põlve, ! õlg õla õlga, küüs küüne küünt, sõrm sõrme, varvas varba varvast, koer koera, kass kassi, lehm lehma, lammas lamba lammast, ! siga sea siga, hobune hobuse hobust, ! karu karu, ! hunt hundi hunti, rebane rebase rebast, põder põdra põtra, kobras kopra kobrast
mesilane mesilase mesilast, sipelgas sipelga sipelgat, sääsk sääse sääske, ! puuk puugi puuki, ! rott roti rotti, vares varese varest, kajakas kajaka kajakat, ! oks oksa, mets metsa, põld põllu põldu, ! rohi rohu rohtu, hein heina, lill lille, õun õuna
kurk kurgi kurki, leib leiva leiba, ! sai saia, piim piima, ! liha liha, supp supi suppi, söök söögi sööki, jook joogi jooki, toit toidu toitu, kohv kohvi, ! tee tee teed, maantee maantee maanteed, raudtee raudtee raudteed, kõnnitee kõnnitee kõnniteed, rattatee rattatee rattateed, jalgtee jalgtee jalgteed, ! lumi lume lund, ! jää jää jääd, tuul tuule tuult, vihm vihma
pilv pilve, päike päikese päikest, taevas taeva taevast, ! suvi suve, talv talve, sügis sügise sügist, kevad kevade kevadet, hommik hommiku hommikut, õhtu õhtu õhtut, tänav tänava tänavat, park pargi parki, ! auk augu auku, kivi kivi, liiv liiva, ! muld mulla mulda, praht prahi prahti
tasu tasu, pesu pesu, varu varu, varamu varamu varamut, elamu elamu elamut, eramu eramu eramut, valamu valamu valamut, kuju kuju, ! haru haru, ! käru käru, invakäru invakäru, lapsekäru lapsekäru, rahulolu rahulolu, vastuolu vastuolu, ! valu valu, peavalu peavalu, seljavalu seljavalu, valuravi valuravi, ! edu edu, ! udu udu, romu romu, rõdu rõdu, talu talu, ! segu segu, mälu mälu
kinnistu kinnistu kinnistut, kalmistu kalmistu kalmistut, nimistu nimistu nimistut, taristu taristu taristut, ! töötu töötu töötut, ! kodutu kodutu kodutut, ! täiskasvanu täiskasvanu täiskasvanut, avarii avarii avariid, garantii garantii garantiid, partii partii partiid, galerii galerii galeriid, ! žürii žürii žüriid, kantselei kantselei kantseleid, eelnõu eelnõu, intervjuu intervjuu intervjuud, depoo depoo depood, tabloo tabloo tablood, ! kai kai kaid, ! poi poi poid, ! memo memo memot, tõkkepuu tõkkepuu tõkkepuud
kustuti kustuti kustutit, tilguti tilguti tilgutit, mahuti mahuti mahutit, reoveepuhasti reoveepuhasti reoveepuhastit, kuivati kuivati kuivatit, ! jahuti jahuti jahutit, ! arvesti arvesti arvestit, veearvesti veearvesti veearvestit, soojusarvesti soojusarvesti soojusarvestit, elektriarvesti elektriarvesti elektriarvestit, gaasiarvesti gaasiarvesti gaasiarvestit, ! heli heli, ! hagi hagi, ! nagi nagi, konto konto kontot
pudel pudeli pudelit, purk purgi purki, karp karbi karpi, kirik kiriku kirikut, haud haua hauda, ! rist risti, ! matus matuse matust, pulm pulma, ! sünd sünni sündi, surm surma, ! poeg poja poega, ! titt tite titte
! vann vanni, ! pott poti potti, lukk luku lukku, kell kella, ! ahi ahju, pliit pliidi pliiti, korsten korstna korstnat, ! küte kütte kütet, kaugküte kaugkütte kaugkütet, ahjuküte ahjukütte ahjukütet, maaküte maakütte maakütet, ! vool voolu, kaabel kaabli kaablit, klapp klapi klappi, filter filtri filtrit, ! rool rooli, kütus kütuse kütust
buss bussi, tramm trammi, laev laeva, paat paadi paati, sadam sadama sadamat, foor foori, link lingi linki, fail faili, pulk pulga pulka, tint tindi tinti, kassett kasseti kassetti, tahvel tahvli tahvlit, sait saidi saiti, nupp nupu nuppu, viirus viiruse viirust, ! varas varga varast
vang vangi, vaie vaide vaiet, võlg võla võlga, laen laenu, pant pandi panti, pärand pärandi pärandit, tempel templi templit, palavik palaviku palavikku, gripp gripi grippi, ! nohu nohu, ! haav haava, vähk vähi vähki, rõhk rõhu rõhku, ! süst süsti, kaitsesüst kaitsesüsti, tablett tableti tabletti, retsept retsepti
tennis tennise tennist, pall palli, jooks jooksu, treening treeningu treeningut, sport spordi sporti, laager laagri laagrit, mäng mängu, trenn trenni, korv korvi, värav värava väravat, rada raja rada, ! müür müüri, ! müra müra, värv värvi, tapeet tapeedi tapeeti, parkett parketi parketti, plaat plaadi plaati
liim liimi, ! nael naela, ! saag sae saagi, haamer haamri haamrit, talgud talgute talguid, plats platsi, krunt krundi krunti, hekk heki hekki, ! tool tooli, riiul riiuli riiulit, kalender kalendri kalendrit, kutse kutse kutset, ! toll tolli, ! pass passi, ! üür üüri, korter korteri korterit
laul laulu, tants tantsu, ! koor koori, orkester orkestri orkestrit, teater teatri teatrit, kontsert kontserdi kontserti, ! pill pilli, kunst kunsti, film filmi, ! laat laada laata, vili vilja, saak saagi saaki, laut lauda lauta, sõber sõbra sõpra, naaber naabri naabrit
plaan plaani, eesmärk eesmärgi eesmärki, samm sammu, ! õnn õnne, ! viha viha, hirm hirmu, ! rõõm rõõmu, ! hais haisu, tolm tolmu, suits suitsu, torm tormi, pauk paugu pauku, löök löögi lööki, ! häda häda, remont remondi remonti, transport transpordi transporti, ! rent rendi renti
protees proteesi, programm programmi, väljak väljaku väljakut, sademed sademete sademeid, metssiga metssea metssiga, ümbrik ümbriku ümbrikku, parkla parkla parklat, söökla söökla sööklat, vangla vangla vanglat, kellaaeg kellaaja kellaaega, asfalt asfaldi asfalti, peenar peenra peenart, suusk suusa suuska, ! uisk uisu uisku, kino kino, politsei politsei politseid, ratastool ratastooli, väide väite väidet, ! käru käru, ! säde sädeme sädet, ! varu varu, ! vari varju, viide viite viidet, ! kork korgi korki, ! šokk šoki šokki, ! vahe vahe vahet, ! tüli tüli, ! lett leti letti, ! kepp kepi keppi, trend trendi, ! press pressi, ! valve valve valvet, saun sauna, trauma trauma traumat, ! logo logo logot, ! kits kitse, register registri registrit, minister ministri ministrit, kuller kulleri kullerit, ! wifi wifi wifit, sushi sushi sushit, ! vara vara, tarkvara tarkvara, riistvara riistvara, menüü menüü menüüd, kruus kruusa, ! pult puldi pulti, ! sokk soki sokki, müts mütsi, kinnas kinda kinnast, saabas saapa saabast, king kinga, mantel mantli mantlit, rõivas rõiva rõivast, ! riie riide riiet, tööriie tööriide tööriiet, ! voodi voodi voodit, padi padja patja, tekk teki tekki, ! rätik rätiku rätikut
kuusk kuuse kuuske, ! mänd männi mändi, ! tamm tamme, põõsas põõsa põõsast, kännukas kännuka kännukat, känd kännu kändu, hakkur hakkuri hakkurit, pink pingi pinki, purskkaev purskkaevu, ! kaev kaevu, kaevukaas kaevukaane kaevukaant, ! kaas kaane kaant, truup truubi truupi, toru toru
valimised valimiste valimisi, puusärk puusärgi puusärki, särk särgi särki, tõuks tõuksi, tõukeratas tõukeratta tõukeratast, mürk mürgi mürki, ! sõel sõela, kaal kaalu, ! kook koogi kooki, lõuna lõuna lõunat
vastne vastse vastset, laine laine lainet, ! maitse maitse maitset, ! külm külma, ! kogus koguse kogust, ! jääk jäägi jääki, vihik vihiku vihikut, ! püük püügi püüki, ! valk valgu valku, ! kruvi kruvi, ! muru muru, ! madu mao madu, ! uss ussi, kärbes kärbse kärbest, ! putukas putuka putukat
elekter elektri elektrit, gaas gaasi, mootor mootori mootorit, ! aku aku akut, akumulaator akumulaatori akumulaatorit, patarei patarei patareid, pistik pistiku pistikut, pesa pesa, lüliti lüliti lülitit, andur anduri andurit, kaamera kaamera kaamerat, ekraan ekraani, nutitelefon nutitelefoni
pensionär pensionäri, invaliid invaliidi, ! kurt kurdi kurti, ! pime pimeda pimedat, vanur vanuri vanurit, naabrimees naabrimehe naabrimeest, eksmees eksmehe eksmeest, abikaasa abikaasa abikaasat, ! tädi tädi, onu onu, ämm ämma, ! kupp kupu kuppu, ! tass tassi, klaas klaasi, nuga noa nuga
münt mündi münti, tšekk tšeki tšekki, sularaha sularaha, ! hoius hoiuse hoiust, ! säär sääre säärt, palat palati palatit, kiirabi kiirabi, ! kaebus kaebuse kaebust, roll rolli, ! nurk nurga nurka, ! piir piiri, ! lint lindi linti, ! silt sildi silti, ! vaip vaiba vaipa, ! kardin kardina kardinat
noorukas nooruka noorukat, kontor kontori kontorit, köök köögi kööki, kööginurk kööginurga kööginurka, ! dušš duši dušši, ! kelder keldri keldrit, pööning pööningu pööningut, garaaž garaaži, ! varjend varjendi varjendit, varjupaik varjupaiga varjupaika, ! pagan pagana paganat, ! langus languse langust
! jaanuar jaanuari, ! veebruar veebruari, ! märts märtsi, ! aprill aprilli, ! juuni juuni juunit, ! juuli juuli juulit, ! august augusti, ! september septembri septembrit, ! oktoober oktoobri oktoobrit, ! november novembri novembrit, ! detsember detsembri detsembrit
! harjumaa harjumaa harjumaad, ! hiiumaa hiiumaa hiiumaad, ! järvamaa järvamaa järvamaad, ! jõgevamaa jõgevamaa jõgevamaad, ! läänemaa läänemaa läänemaad, ! põlvamaa põlvamaa põlvamaad, ! pärnumaa pärnumaa pärnumaad, ! raplamaa raplamaa raplamaad, ! saaremaa saaremaa saaremaad, ! tartumaa tartumaa tartumaad, ! valgamaa valgamaa valgamaad, ! viljandimaa viljandimaa viljandimaad, ! virumaa virumaa virumaad, ! võrumaa võrumaa võrumaad
! haapsalu haapsalu haapsalut, ! jõgeva jõgeva jõgevat, ! jõhvi jõhvi jõhvit, ! keila keila keilat, ! kuressaare kuressaare kuressaaret, ! kärdla kärdla kärdlat, ! maardu maardu maardut, ! narva narva narvat, ! paide paide paidet, ! põlva põlva põlvat, ! pärnu pärnu pärnut, ! rakvere rakvere rakveret, ! rapla rapla raplat, ! sillamäe sillamäe sillamäet, ! tallinn tallinna tallinna, ! tartu tartu tartut, ! valga valga valgat, ! viljandi viljandi viljandit, ! võru võru võrut
`;

/** Adjectives: nominative, genitive, partitive, comparative; the adverb in -lt goes with them. */
export const adjectives = `
kallis kalli kallist kallim, odav odava odavat odavam, sügav sügava sügavat sügavam, kõrge kõrge kõrget kõrgem, madal madala madalat madalam, pikk pika pikka pikem, lühike lühikese lühikest lühem, lai laia laia laiem, kitsas kitsa kitsast kitsam, raske raske rasket raskem, kerge kerge kerget kergem
soe sooja sooja soojem, kuum kuuma kuuma kuumem, jahe jaheda jahedat jahedam, märg märja märga märjem, kuiv kuiva kuiva kuivem, must musta musta mustem, puhas puhta puhast puhtam, valge valge valget valgem, hall halli halli hallim, tühi tühja tühja tühjem, terve terve tervet tervem, tugev tugeva tugevat tugevam
nõrk nõrga nõrka nõrgem, paks paksu paksu paksem, õhuke õhukese õhukest õhem, selge selge selget selgem, tume tumeda tumedat tumedam, hele heleda heledat heledam, vaba vaba vaba vabam, vale vale valet valem, kurb kurva kurba kurvem, rõõmus rõõmsa rõõmsat rõõmsam, kuri kurja kurja kurjem, loll lolli lolli lollim
tark targa tarka targem, rikas rikka rikast rikkam, vaene vaese vaest vaesem, aus ausa ausat ausam, laisk laisa laiska laisem, vilets viletsa viletsat viletsam, halb halva halba halvem, kehv kehva kehva kehvem, ilus ilusa ilusat ilusam, kole koleda koledat koledam, viisakas viisaka viisakat viisakam
suur suure suurt suurem, väike väikese väikest väiksem, noor noore noort noorem, uus uue uut uuem, kiire kiire kiiret kiirem, valju valju valju valjem, vaikne vaikse vaikset vaiksem, tähtis tähtsa tähtsat tähtsam, terav terava teravat teravam, tihe tiheda tihedat tihedam, hõre hõreda hõredat hõredam, libe libeda libedat libedam, sile sileda siledat siledam, värske värske värsket värskem, hapu hapu haput hapum
magus magusa magusat magusam, kange kange kanget kangem, järsk järsu järsku järsem, ohutu ohutu ohutut ohutum, õnnelik õnneliku õnnelikku õnnelikum, vähe vähese vähest vähem, range range ranget rangem, julge julge julget julgem, igav igava igavat igavam, mugav mugava mugavat mugavam
`;

/** Words of one form, whose last letters look like an ending. */
export const unchanging =
  'päris kohe liiga kinni katki lahti täna vähemalt kohati kogemata üksi kaua ammu varem hiljem äkki jälle peaaegu otse ringi mööda küll taga all üleval ' +
  'tasuta kahjuks õnneks näiteks selleks üheks jaluli pikali tervelt paraku endiselt nüüd siis veel';
